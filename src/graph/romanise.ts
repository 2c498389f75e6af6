// Latin letters for names in scripts that have rules for it: Hangul, kana, Cyrillic, Greek and Arabic. Chinese characters have none.

const initials = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ');
const medials = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const finals = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p -'.split(' ');
const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;

const sounded = (letters: string | undefined): string => (letters === undefined || letters === '-' ? '' : letters);

/** A Hangul syllable by the Revised Romanization; the family name 이 as it is written everywhere. */
function syllable(code: number): string {
  const place = code - firstSyllable;
  const [initial, medial, final] = [Math.floor(place / 588), Math.floor((place % 588) / 28), place % 28];
  const text = sounded(initials[initial]) + sounded(medials[medial]) + sounded(finals[final]);
  return text === 'i' ? 'yi' : text;
}

const kanaRows: Readonly<Record<string, string>> = {
  a: 'あいうえお',
  k: 'かきくけこ',
  g: 'がぎぐげご',
  s: 'さしすせそ',
  z: 'ざじずぜぞ',
  t: 'たちつてと',
  d: 'だぢづでど',
  n: 'なにぬねの',
  h: 'はひふへほ',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
  m: 'まみむめも',
  r: 'らりるれろ',
};
const kana: ReadonlyMap<string, string> = new Map([
  ...Object.entries(kanaRows).flatMap(([row, characters]) =>
    [...characters].map((character, vowel): [string, string] => [
      character,
      (row === 'a' ? '' : row) + ('aiueo'[vowel] as string),
    ]),
  ),
  ...Object.entries({
    し: 'shi',
    じ: 'ji',
    ち: 'chi',
    ぢ: 'ji',
    つ: 'tsu',
    づ: 'zu',
    ふ: 'fu',
    や: 'ya',
    ゆ: 'yu',
    よ: 'yo',
    わ: 'wa',
    を: 'o',
    ん: 'n',
    ゔ: 'vu',
    ー: '',
    ぁ: 'a',
    ぃ: 'i',
    ぅ: 'u',
    ぇ: 'e',
    ぉ: 'o',
  }),
]);
const smallGlides: Readonly<Record<string, string>> = { ゃ: 'a', ゅ: 'u', ょ: 'o' };

/** Kana in Hepburn's way; katakana as their hiragana. */
function fromKana(text: string): string {
  let out = '';
  for (const given of text) {
    const code = given.codePointAt(0) ?? 0;
    const character = code >= 0x30a1 && code <= 0x30f6 ? String.fromCodePoint(code - 0x60) : given;
    const glide = smallGlides[character];
    // し + ゃ is sha, き + ゃ is kya.
    if (glide) out = /(sh|ch|j)i$/.test(out) ? out.slice(0, -1) + glide : `${out.replace(/i$/, '')}y${glide}`;
    else if (/[ぁぃぅぇぉ]/.test(character)) out = out.replace(/[aiueo]$/, '') + (kana.get(character) ?? '');
    else if (character !== 'っ') out += kana.get(character) ?? character;
  }
  return out;
}

function table(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(' ').map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1).replace('-', '')]));
}

const cyrillic = table(
  'аa бb вv гg дd еe ёe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ- ыy ь- эe юyu яya іi їi єe ґg ўu јi љl њn ћc ђdj џdz ќk ѓg қk ғg ңn әa өo үu ұu һh',
);
const greek = table('αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υi φf χkh ψps ωo');
const arabic = table(
  'اa آa أa إi بb تt ثth جdj حh خkh دd ذdh رr زz سs شsh صs ضd طt ظz عa غgh فf قq كk لl مm نn هh وo يi ةa ىa ئi ؤo ء- پp چch ژzh گg کk یi ہh ے- ٹt ڈd ڑr',
);

function byTable(letters: ReadonlyMap<string, string>, text: string): string {
  let out = '';
  for (const letter of text) out += letters.get(letter) ?? '';
  return out;
}

/** A word of Arabic letters; a w at its beginning is no vowel. */
function fromArabic(word: string): string {
  return word.startsWith('و') ? `w${byTable(arabic, word.slice(1))}` : byTable(arabic, word);
}

/**
 * A word of a name, folded, in Latin letters, syllable by syllable where it is Hangul: in Latin letters Korean names are cut in
 * all ways.
 * @returns null where there is no rule, as for Chinese characters
 */
export function romanised(word: string): string[] | null {
  if (/^[a-z0-9]*$/.test(word)) return [word];
  if (/^[\uac00-\ud7a3]+$/.test(word)) return [...word].map((character) => syllable(character.charCodeAt(0)));
  if (/^[\u3041-\u3096\u30a1-\u30fc]+$/.test(word)) return [fromKana(word)];
  if (/^\p{Script=Cyrillic}+$/u.test(word)) return [byTable(cyrillic, word)];
  if (/^\p{Script=Greek}+$/u.test(word)) return [byTable(greek, word)];
  if (/^[\p{Script=Arabic}\p{M}]+$/u.test(word)) return [fromArabic(word)];
  return /^[\p{Script=Latin}\p{N}]+$/u.test(word) ? [word.replaceAll(/[^a-z0-9]/g, '')] : null;
}

/** The script that a word is in, as far as rules tell scripts apart. */
export function scriptOf(word: string): 'Latn' | 'Hang' | 'Kana' | 'Cyrl' | 'Grek' | 'Arab' | 'Hani' | 'Zyyy' {
  if (/[a-z]/.test(word)) return 'Latn';
  const code = word.charCodeAt(0);
  if (code >= firstSyllable && code <= lastSyllable) return 'Hang';
  if (/[\u3041-\u3096\u30a1-\u30f6]/.test(word)) return 'Kana';
  if (/\p{Script=Cyrillic}/u.test(word)) return 'Cyrl';
  if (/\p{Script=Greek}/u.test(word)) return 'Grek';
  if (/\p{Script=Arabic}/u.test(word)) return 'Arab';
  return /\p{Script=Han}/u.test(word) ? 'Hani' : 'Zyyy';
}

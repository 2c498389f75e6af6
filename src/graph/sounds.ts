// What a name sounds like, coarsely: spellings of one name by different rules of transliteration meet here.
//
// A sound is letters of classes: p (b p), t (d t th dh), k (g k q kh gh, hard c), f (f v ph), s (s z sh ts x, soft c), c (ch j
// zh dj), h (h before a vowel, f before u) l m n r, and the vowels a e i o (o and u are one, so are i and y). Its consonants alone are the skeleton, in which
// c is s and l is r. `Zelensky`, `Zelenskyy`, `Selenskyj` and `Зеленський` share the skeleton `srnsk`.

import { romanised } from './romanise.ts';

/** Words that stand for one another in the romanisation of Korean, where the same family name is spelt in many ways. */
const sameName: ReadonlyMap<string, string> = new Map(
  Object.entries({
    yi: 'lee rhee rhie ri li yee',
    pak: 'park bak',
    no: 'roh noh ro',
    im: 'lim rim yim',
    yu: 'yoo ryu you lyu ryoo',
    yang: 'ryang',
    o: 'oh',
    u: 'woo wu',
    choe: 'choi choy',
    an: 'ahn',
  }).flatMap(([name, others]) => others.split(' ').map((other): [string, string] => [other, name])),
);

/** Words of names that no spelling agrees on. */
const articles: ReadonlySet<string> = new Set(['al', 'el', 'ul']);

/** Words that carry little: who looks for a body seldom has them right. */
const small: ReadonlySet<string> = new Set(
  'of the and for to in on de la le les l los las el du des di da do y et e der die das und'.split(' '),
);

/** Whether a word of a name carries little. */
export function isSmall(word: string): boolean {
  return small.has(word);
}

const vowelOf: Readonly<Record<string, string>> = { a: 'a', e: 'e', i: 'i', y: 'i', o: 'o', u: 'o' };
/** Two vowels that are written for one. */
const vowelPairs: Readonly<Record<string, string>> = {
  ee: 'i',
  ea: 'i',
  ie: 'i',
  eo: 'o',
  eu: 'o',
  ei: 'e',
  ey: 'e',
  ai: 'e',
  ay: 'e',
  ae: 'e',
  oo: 'o',
  ou: 'o',
  oe: 'o',
  au: 'o',
};
/** Consonants of more than one letter, the longest first, by their first letter. */
const clusters: ReadonlyMap<string, readonly (readonly [string, string])[]> = (() => {
  const all =
    'ph:f ch:c cz:c ck:k ce:s ci:s cy:s dzh:c dj:c dz:s dh:t tsch:c tch:c ts:s tz:s th:t gh:k kh:k zh:c sch:s sh:s sz:s wh:h mp:n mb:n ng:n rh:r';
  const map = new Map<string, [string, string][]>();
  for (const [letters = '', sound = ''] of all.split(' ').map((entry) => entry.split(':'))) {
    const first = letters[0] as string;
    map.set(first, [...(map.get(first) ?? []), [letters, sound]]);
  }
  return map;
})();
/** Letters of clusters that only tell what stands before them, and sound by themselves. */
const lookedAt: ReadonlySet<string> = new Set(['ce', 'ci', 'cy', 'mp', 'mb']);
const consonantOf: Readonly<Record<string, string>> = {
  ...{ b: 'p', c: 'k', d: 't', f: 'f', g: 'k', h: 'h', j: 'c', k: 'k', l: 'l', m: 'm', n: 'n', p: 'p', q: 'k', r: 'r' },
  ...{ s: 's', t: 't', v: 'f', w: 'f', x: 'ks', z: 's' },
};

/** What a run of Latin letters sounds like. */
export function soundOf(letters: string): string {
  let sound = '';
  let last = '';
  const add = (part: string) => {
    if (part === '' || part === last) return;
    sound += part;
    last = part;
  };
  for (let place = 0; place < letters.length; ) {
    const letter = letters[place] as string;
    const next = letters[place + 1] ?? '';
    const vowel = vowelOf[letter];
    if (vowel !== undefined) {
      const pair = next in vowelOf ? vowelPairs[letter + next] : undefined;
      // A y before another vowel only leads to it.
      add(pair ?? (letter === 'y' && next in vowelOf && next !== 'y' ? '' : vowel));
      place += pair === undefined ? 1 : 2;
      continue;
    }
    const cluster = clusters.get(letter)?.find(([written]) => letters.startsWith(written, place));
    if (cluster) {
      add(cluster[1]);
      place += lookedAt.has(cluster[0]) ? 1 : cluster[0].length;
      continue;
    }
    if (letter === 'f' && next === 'u') add('h');
    else if (letter === 'h') add(next in vowelOf || next === 'w' ? 'h' : '');
    else if (letter === 'w') add(place === 0 ? 'f' : '');
    else if (letter === 'j' && place > 0 && (letters[place - 1] as string) in vowelOf && !(next in vowelOf)) add('i');
    else add(consonantOf[letter] ?? letter);
    place++;
  }
  return sound;
}

/** The consonants of a sound. */
export function skeletonOf(sound: string): string {
  return sound
    .replaceAll(/[aeio]/g, '')
    .replaceAll('c', 's')
    .replaceAll('l', 'r');
}

/** One word in Latin letters as sounds are made of it: common variants of a family name are one. */
function sounded(word: string): string {
  const same = sameName.get(word) ?? word;
  return same.length > 1 && same[0] === 'x' ? `s${same.slice(1)}` : same;
}

/** The words of a name in Latin letters: whole, and cut into the syllables that Hangul tells. */
export interface Latin {
  readonly words: readonly string[];
  readonly cut: readonly string[];
}

/**
 * The words of a name in Latin letters, as sounds are made of them: without articles, and common variants as one.
 * @param words folded, as `nameWords` gives them
 * @returns null where a word is in a script without rules
 */
export function latinOf(words: readonly string[]): Latin | null {
  const all: string[][] = [];
  for (const word of words) {
    const parts = romanised(word);
    if (parts === null) return null;
    const [first = '', ...others] = parts;
    if (first !== '' || others.length > 0) all.push([sounded(first), ...others]);
  }
  const telling = all.filter(([word = '']) => !articles.has(word));
  const kept = telling.length > 0 ? telling : all;
  return {
    words: kept.map((parts) => parts.join('')),
    cut: kept.length * 5 < kept.flat().length ? kept.map((parts) => parts.join('')) : kept.flat(),
  };
}

/** Names of more words are those of bodies: they are neither turned around nor cut in other ways. */
const mostTurned = 4;

/** The words in each order that begins elsewhere and goes around, run together: `Kang Kyung-wha` is also `kyungwhakang`. */
export function turned(words: readonly string[]): string[] {
  if (words.length > mostTurned) return [words.join('')];
  return words.map((_, place) => words.slice(place).join('') + words.slice(0, place).join(''));
}

/** Skeletons of fewer consonants say too little of one word of a name. */
const shortestSkeleton = 3;

/**
 * What an index holds of a name, and what is looked for in it: `w_` skeletons of the whole name, turned around; `s_` skeletons
 * of words and of neighbouring words; `i_` family name and initial; `a_` the first letters.
 * @param words folded, as `nameWords` gives them
 */
export function soundTokens(words: readonly string[], asked = false): string[] {
  const latin = latinOf(words.slice(0, 24));
  if (latin === null || latin.words.length === 0) return [];
  const tokens = new Set<string>();
  const skeleton = (letters: string) => skeletonOf(soundOf(letters));
  for (const whole of asked ? [latin.cut.join('')] : turned(latin.cut)) {
    const bones = skeleton(whole);
    if (bones.length > 1) tokens.add(`w_${bones.slice(0, 60)}`);
  }
  latin.words.forEach((word, place) => {
    const next = latin.words.length > mostTurned ? undefined : latin.words[place + 1];
    for (const letters of next === undefined ? [word] : [word, word + next]) {
      const bones = skeleton(letters);
      if (bones.length >= shortestSkeleton) tokens.add(`s_${bones.slice(0, 40)}`);
    }
  });
  if (asked) for (const token of askedInitials(latin.words)) tokens.add(token);
  else for (const token of namedInitials(latin.cut, words)) tokens.add(token);
  return [...tokens];
}

function* namedInitials(latin: readonly string[], words: readonly string[]): Generator<string> {
  const [first, second] = latin;
  const last = latin.at(-1);
  if (first !== undefined && second !== undefined && last !== undefined && latin.length <= mostTurned) {
    yield `i_${soundOf(first)}_${second[0]}`;
    yield `i_${soundOf(last)}_${first[0]}`;
  }
  const telling = words.filter((word) => !isSmall(word));
  if (telling.length > 2 && telling.length <= 8) yield `a_${telling.map((word) => word[0]).join('')}`;
}

function* askedInitials(latin: readonly string[]): Generator<string> {
  const whole = latin.filter((word) => word.length > 1);
  const initial = latin.find((word) => word.length === 1);
  if (initial !== undefined)
    for (const name of new Set([whole[0], whole.at(-1)])) if (name !== undefined) yield `i_${soundOf(name)}_${initial}`;
  const joined = latin.join('');
  if (joined.length >= 3 && joined.length <= 8) yield `a_${joined}`;
}

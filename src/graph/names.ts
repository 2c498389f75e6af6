// Names made comparable: case, accents, width, spaces, hyphens and other marks do not count. What the indexes of names hold.

import { soundTokens } from './sounds.ts';

/** Letters that no decomposition takes apart, or that are written for one another. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ə: 'e',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};

/** Characters of names that are written in several ways, in Japan, in China and of old: `瀧` is `滝`. */
const sameCharacters = (
  '滝瀧 沢澤泽 辺邊邉边 広廣广 国國 会會 学學 真眞 恵惠 桜櫻樱 浜濱滨 島嶋岛 高髙 崎﨑 徳德 竜龍龙 与與 宝寶 関關关 実實实 栄榮荣 蔵藏 条條 円圓圆 鉄鐵铁 ' +
  '応應应 経經经 済濟济 斎齋斉齊斋齐 韓韩 団團团 長长 東东 華华 陽阳 鄭郑 張张 趙赵 陳陈 劉刘 楊杨 呉吳吴 孫孙 馬马 黄黃 蘇苏 頼賴赖 鐘鍾钟 葉叶 盧卢 荘莊庄 馮冯 範范 許许 ' +
  '蔣蒋 習习 万萬 亀龜龟 寿壽 渋澁 渕淵渊 台臺 湾灣 們们 連聯联连 貿贸 組组 織织 議议 員员 務务 産產产 業业 売賣卖 買买 親亲 紅红 門门 烏乌 書书 環环 区區 県縣县 来來 児兒儿 旧舊 戦戰战'
).split(' ');

/** Each character that has another form, with the first form of its group. */
const sameCharacter: ReadonlyMap<string, string> = new Map(
  sameCharacters.flatMap((group) => {
    const [first = '', ...others] = group;
    return others.map((other): [string, string] => [other, first]);
  }),
);

/** Whether a text has ASCII characters alone, as most names have. */
function isPlain(text: string): boolean {
  for (let place = 0; place < text.length; place++) if (text.charCodeAt(place) > 127) return false;
  return true;
}

/**
 * Folds case, width and accents; accents only of scripts where they are marks (kana and Hangul keep theirs). Two forms of
 * one Chinese character become one, and words of Arabic lose their article.
 */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}]\p{M}*/gu, (letter) =>
      letter.normalize('NFD').replaceAll(/\p{M}/gu, ''),
    )
    .replaceAll(/[ßæœøđðþłıəىیکة]/g, (letter) => letters[letter] ?? letter)
    .replaceAll(/(?<!\p{L})ال(?=\p{L}{3})/gu, '')
    .replaceAll(/\p{Script=Han}/gu, (character) => sameCharacter.get(character) ?? character);
}

/** The words of a name, folded. */
export function nameWords(name: string): string[] {
  if (isPlain(name))
    return (
      name
        .replaceAll(/['`]/g, '')
        .toLowerCase()
        .match(/[a-z0-9]+/g) ?? []
    );
  return (
    folded(name)
      .replaceAll(/['’‘ʼʻ`´]/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** The key under which equal spellings meet: `Kim Jung-han`, `KIM JUNG HAN` and `Kim Junghan` are `kimjunghan`. */
export function nameKey(name: string): string {
  return nameWords(name).join('');
}

/** Whether a text is in a script that writes without spaces, or whose words run on: matched by neighbouring characters. */
export function runsTogether(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
}

/** What the indexes hold of a name. */
export interface NameKeys {
  /** Equal for spellings that differ in case, accents, spaces and marks alone. */
  readonly key: string;
  /** The name without spaces where its script writes without them, for the index of neighbouring characters. */
  readonly characters: string | null;
  /** What the name sounds like, as words that spellings of one sound share (see `sounds.ts`). */
  readonly sounds: string;
}

/** What the indexes hold of a name; whatever writes a name writes these with it. */
export function nameKeys(name: string): NameKeys {
  const words = nameWords(name);
  const key = words.join('');
  return { key, characters: runsTogether(key) ? key : null, sounds: soundTokens(words).join(' ') };
}

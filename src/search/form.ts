// A name in all the forms in which names are compared; made once for each text.

import { nameKey, runsTogether } from '../graph/names.ts';
import { scriptOf } from '../graph/romanise.ts';
import { latinOf, skeletonOf, soundOf, turned } from '../graph/sounds.ts';
import { searchWords } from './words.ts';

/** A word with what it sounds like. */
export interface Unit {
  readonly word: string;
  /** The word in Latin letters, common variants as one. */
  readonly letters: string;
  readonly sound: string;
  readonly skeleton: string;
  /** Which of the parts between spaces it stands in. */
  readonly group: number;
}

/** A name as it is compared. */
export interface Form {
  readonly text: string;
  /** Folded words, and all of them together. */
  readonly words: readonly string[];
  readonly key: string;
  readonly script: string;
  /** Whether its script writes without spaces. */
  readonly runs: boolean;
  /** The folded words with their sounds. */
  readonly units: readonly Unit[];
  /** The words in Latin letters, without articles; null where there is no rule for its script. */
  readonly latin: readonly Unit[] | null;
  /** The folded words together, beginning with each of them. */
  readonly turned: readonly string[];
  /** What these sound like. */
  readonly sounds: readonly string[];
}

function unitOf(word: string, letters: string, group: number): Unit {
  const sound = soundOf(letters);
  return { word, letters, sound, skeleton: skeletonOf(sound), group };
}

/** Words with their sounds; those that a hyphen joins are of one group. */
function unitsOf(text: string): Unit[] {
  return text
    .split(/[\s\u3000]+/)
    .flatMap((part, group) =>
      searchWords(part).map((word) => unitOf(word, latinOf([word])?.words.join('') ?? '', group)),
    );
}

/** Words beyond these are not compared. */
const mostWords = 24;

function make(text: string): Form {
  const words = searchWords(text).slice(0, mostWords);
  const key = nameKey(text);
  const latin = latinOf(words);
  return {
    text,
    words,
    key,
    script: scriptOf(key),
    runs: runsTogether(key),
    units: unitsOf(text).slice(0, mostWords),
    latin: latin?.words.map((word, group) => unitOf(word, word, group)) ?? null,
    turned: turned(words),
    sounds: latin === null ? [] : turned(latin.cut).map(soundOf),
  };
}

/** How many forms are kept: those of one large request, and of a few busy names. */
const mostForms = 20_000;
const forms = new Map<string, Form>();

/** The forms of a text; the last ones made are kept. */
export function formOf(text: string): Form {
  const known = forms.get(text);
  if (known) return known;
  if (forms.size >= mostForms) forms.clear();
  const made = make(text);
  forms.set(text, made);
  return made;
}

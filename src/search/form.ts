// A name in all the forms in which names are compared; made once for each text.

import { nameWords, runsTogether } from '../graph/names.ts';
import { scriptOf } from '../graph/romanise.ts';
import { skeletonOf, soundOf, soundWords, turned } from '../graph/sounds.ts';

/** A word with what it sounds like. */
export interface Unit {
  readonly word: string;
  readonly sound: string;
  readonly skeleton: string;
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

function unitOf(word: string): Unit {
  const sound = soundOf(word);
  return { word, sound, skeleton: skeletonOf(sound) };
}

function make(text: string): Form {
  const words = nameWords(text).slice(0, 24);
  const key = words.join('');
  const latin = soundWords(words);
  return {
    text,
    words,
    key,
    script: scriptOf(key),
    runs: runsTogether(key),
    units: words.map((word) => {
      const letters = soundWords([word])?.join('') ?? '';
      return { ...unitOf(letters), word };
    }),
    latin: latin?.map(unitOf) ?? null,
    turned: turned(words),
    sounds: latin === null ? [] : turned(latin).map(soundOf),
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

// The words and the key of a name, as src/graph/names.ts makes them, by a short way for plain letters: most names have no others.

import { nameKey, nameWords } from '../../../graph/names.ts';

/** Whether a text has ASCII characters alone. */
function isPlain(text: string): boolean {
  for (let place = 0; place < text.length; place++) if (text.charCodeAt(place) > 127) return false;
  return true;
}

/** The words of a name, folded: what `nameWords` gives. */
export function wordsOf(name: string): string[] {
  if (!isPlain(name)) return nameWords(name);
  const plain = name.includes("'") ? name.replaceAll("'", '') : name;
  return plain.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** The key under which equal spellings meet: what `nameKey` gives. */
export function keyOf(name: string): string {
  return isPlain(name) ? wordsOf(name).join('') : nameKey(name);
}

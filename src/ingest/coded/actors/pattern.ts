// Reads the form of a name: `Role (Country)`, with parentheses inside them, and the words that say what kind of body it is.

import { listed, readTable } from './tables.ts';

/** A name and what stands in parentheses behind it. */
export interface Suffixed {
  readonly head: string;
  readonly suffix: string;
}

/** Splits `Public Prosecutor (Falkland Islands (Malvinas))`; null where no parentheses end the name, or nothing precedes. */
export function splitSuffix(name: string): Suffixed | null {
  if (!name.endsWith(')')) return null;
  let depth = 0;
  for (let place = name.length - 1; place > 0; place--) {
    if (name[place] === ')') depth++;
    else if (name[place] === '(' && --depth === 0) {
      const head = name.slice(0, place).trim();
      const suffix = name.slice(place + 1, -1).trim();
      return head === '' || suffix === '' ? null : { head, suffix };
    }
  }
  return null;
}

/** Every way to split `Foreign Minister of the Republic of Korea` at an `of`, the longest ending first. */
export function splitsOf(name: string): Suffixed[] {
  return [...name.matchAll(/ of (?:the )?/g)].map((match) => ({
    head: name.slice(0, match.index),
    suffix: name.slice(match.index + match[0].length),
  }));
}

/** What the words of a body's name say of it. */
export interface Body {
  readonly type: 'Ministry' | 'Office' | 'Organization';
  readonly kind: string | null;
  readonly sector: string | null;
  /** Whether the words may as well be a person's name, such as `Park`. */
  readonly weak: boolean;
}

/** What a row of data/body-words.tsv says, by its place in the table. */
type Rule = Omit<Body, 'weak'>;

/** Reads words into what they say of a body. */
export function readBodyWords(): (words: readonly string[]) => Body | null {
  const rules: Rule[] = [];
  const weakWords = new Set<string>();
  const singles = new Map<string, number>();
  const phrases = new Map<string, (readonly [readonly string[], number])[]>();
  for (const [type, kind, sector, texts] of readTable('body-words.tsv')) {
    if (type === 'weak') {
      for (const word of listed(texts)) weakWords.add(word);
      continue;
    }
    const index = rules.push({ type: type as Rule['type'], kind: kind || null, sector: sector || null }) - 1;
    for (const text of listed(texts)) {
      const parts = text.split(' ');
      const [first = ''] = parts;
      if (parts.length > 1) phrases.set(first, [...(phrases.get(first) ?? []), [parts, index]]);
      else if (!singles.has(first)) singles.set(first, index);
    }
  }
  return (words) => {
    let best = rules.length;
    let weak = true;
    for (let place = 0; place < words.length; place++) {
      const word = words[place] ?? '';
      const single = singles.get(word);
      if (single !== undefined) {
        best = Math.min(best, single);
        weak &&= weakWords.has(word);
      }
      for (const [parts, index] of phrases.get(word) ?? [])
        if (parts.every((part, offset) => words[place + offset] === part)) {
          best = Math.min(best, index);
          weak = false;
        }
    }
    const rule = rules[best];
    return rule ? { ...rule, weak } : null;
  };
}

// The values of fields, with their texts in the reader's language.

import type { Catalogue, Relation } from '../../language/catalogue.ts';

type Choice = readonly [value: string, text: string];

/** Kinds of acts, the first choice being all of them. */
export function relationChoices(words: Catalogue): Choice[] {
  const kinds = (Object.entries(words.relation) as [Relation, string][]).filter(([kind]) => kind !== 'CONCERNS');
  return [['', words.fields.everyKind], ...kinds];
}

/** Values of a record of texts. */
export function choicesOf<Value extends string>(texts: Readonly<Record<Value, string>>): Choice[] {
  return Object.entries(texts) as Choice[];
}

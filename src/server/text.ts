// Text that no reader could have meant: NUL, and halves of surrogate pairs, which no database stores as they came.

import { type DocumentNode, visit } from 'graphql';
import { EntenteError } from '../graph/errors.ts';

function faultOf(text: string): string | null {
  if (text.includes('\0')) return 'the character NUL (U+0000)';
  return /\p{Surrogate}/u.test(text) ? 'half of a surrogate pair' : null;
}

/** Refuses variables that hold such text, naming the place. */
export function checkText(value: unknown, place: string): void {
  if (typeof value === 'string') {
    const fault = faultOf(value);
    if (fault)
      throw new EntenteError('BAD_USER_INPUT', `${place}: it holds ${fault}; remove it.`, {
        extensions: { http: { status: 400 } },
      });
  } else if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) checkText(entry, `${place}.${index}`);
  } else if (typeof value === 'object' && value !== null)
    for (const [name, entry] of Object.entries(value)) checkText(entry, `${place}.${name}`);
}

/** Refuses text written in the query itself. */
export function checkLiterals(document: DocumentNode): void {
  visit(document, {
    StringValue(node) {
      checkText(node.value, 'query');
    },
  });
}

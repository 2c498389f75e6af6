// Input that no reader could have meant: NUL, halves of surrogate pairs, which no database stores as they came, and values inside
// values without end.

import { type DocumentNode, visit } from 'graphql';
import { EntenteError } from '../graph/errors.ts';

function faultOf(text: string): string | null {
  if (text.includes('\0')) return 'the character NUL (U+0000)';
  return /\p{Surrogate}/u.test(text) ? 'half of a surrogate pair' : null;
}

/** Values inside each other, lists and objects together; deeper ones would exhaust the stack of whoever reads them. */
const deepest = 64;

/** Refuses variables that hold such text, or are too deep, naming the place. */
export function checkText(value: unknown, place: string, depth = 0): void {
  if (depth > deepest)
    throw new EntenteError(
      'BAD_USER_INPUT',
      `${place.slice(0, 100)}…: values stand inside each other more than ${deepest} deep; write the input flatter.`,
      { extensions: { http: { status: 400 } } },
    );
  if (typeof value === 'string') {
    const fault = faultOf(value);
    if (fault)
      throw new EntenteError('BAD_USER_INPUT', `${place}: it holds ${fault}; remove it.`, {
        extensions: { http: { status: 400 } },
      });
  } else if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) checkText(entry, `${place}.${index}`, depth + 1);
  } else if (typeof value === 'object' && value !== null)
    for (const [name, entry] of Object.entries(value)) checkText(entry, `${place}.${name}`, depth + 1);
}

/** Refuses text written in the query itself. */
export function checkLiterals(document: DocumentNode): void {
  visit(document, {
    StringValue(node) {
      checkText(node.value, 'query');
    },
  });
}

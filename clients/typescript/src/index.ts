// What the package offers.

export type { AsOf } from './asOf.ts';
export { type AskOptions, type Client, type ClientOptions, createClient } from './client.ts';
export type { Document, TypedText } from './document.ts';
export { EntenteError, type ErrorCode, type ListedError } from './error.ts';
export type { Questions } from './generated/questions.ts';
export type * from './generated/types.ts';

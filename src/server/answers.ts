// Answers that are kept, as the bytes that were sent.

import { Kept } from './kept.ts';

/** An answer without errors. */
export interface KeptAnswer {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
}

/** Answers by their questions: that there is one, of whatever version, shows that the question is a proper one. */
export class Answers extends Kept<KeptAnswer> {
  /** @param limit bytes of all answers together, at least one */
  constructor(limit: number) {
    super(limit, ({ body }) => body.length);
  }
}

/** Makes an answer fit to be kept: bytes of its own, as small ones would otherwise hold on to a block that others share. */
export function keptAnswer(text: string, type: string, etag: string): KeptAnswer {
  const body = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  body.write(text);
  return { body, type, etag };
}

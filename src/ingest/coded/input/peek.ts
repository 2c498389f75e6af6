// Looks at the beginning of a stream without losing it.

/**
 * Looks at the first bytes of a stream.
 * @returns at least `count` of them, or all; and the whole stream, with these, and with the fault it ended in
 */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
  count: number,
): Promise<[first: Uint8Array, whole: AsyncIterable<Uint8Array>]> {
  const iterator = chunks[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let length = 0;
  let fault: unknown = null;
  try {
    while (length < count) {
      const { value, done } = await iterator.next();
      if (done) break;
      pieces.push(value);
      length += value.length;
    }
  } catch (cause) {
    if (length === 0) throw cause;
    fault = cause;
  }
  const first = Buffer.concat(pieces);
  const whole = (async function* () {
    try {
      yield first;
      if (fault !== null) throw fault;
      yield* { [Symbol.asyncIterator]: () => iterator };
    } finally {
      await iterator.return?.();
    }
  })();
  return [first, whole];
}

// Reading in windows: whatever the streams hold and however much of them passes, a list is read whole, in order, once.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Found, inWindows } from '../../src/graph/windows.ts';

interface List {
  /** Ascending numbers of each stream. */
  readonly streams: readonly (readonly number[])[];
  readonly divisor: number;
}

/** Gives from each stream what is divisible, at most `limit` and out of `window` entries at most, and where it stopped. */
function stretch({ streams, divisor }: List, beyond: number, window: number, limit: number) {
  const placed = new Set<number>();
  const edges: number[] = [];
  for (const stream of streams) {
    const scanned = stream.filter((entry) => entry > beyond).slice(0, window);
    const found = scanned.filter((entry) => entry % divisor === 0).slice(0, limit);
    for (const entry of found) placed.add(entry);
    const last = scanned.at(-1);
    if (found.length < limit && scanned.length === window && last !== undefined) edges.push(last);
  }
  return { placed: [...placed].sort((a, b) => a - b).slice(0, limit), edges };
}

const streamOfNumbers = fc
  .uniqueArray(fc.nat({ max: 400 }), { maxLength: 120 })
  .map((all) => all.sort((a, b) => a - b));

it('that is broken off says where, and what is read on from there makes the list whole', async () => {
  const list = fc.record({
    streams: fc.array(streamOfNumbers, { minLength: 1, maxLength: 4 }),
    divisor: fc.integer({ min: 1, max: 60 }),
  });
  await fc.assert(
    fc.asyncProperty(
      list,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 9 }),
      async (asked, limit, small) => {
        const read: number[] = [];
        for (let from: number | null = -1; from !== null; ) {
          const [part]: Found<number, number>[] = await inWindows<List, number, number, number>(
            [asked],
            {
              between: from,
              limit,
              weight: ({ streams }) => streams.length,
              compare: (one, other) => one - other,
              beyond: (_, place) => place,
              read: async (parts, between) => parts.map((one) => stretch(one, between, small, limit)),
            },
            -1,
          );
          if (!part) throw new Error('There is one part.');
          if (part.cut !== null) expect(part.placed.length).toBeLessThan(limit);
          read.push(...part.placed);
          from = part.cut ?? (part.placed.length < limit ? null : (part.placed.at(-1) ?? null));
        }
        expect(read).toEqual(
          [...new Set(asked.streams.flat())].filter((entry) => entry % asked.divisor === 0).sort((a, b) => a - b),
        );
      },
    ),
  );
});

it('gives the beginning of the whole list, whatever the windows', async () => {
  const lists = fc.array(
    fc.record({
      streams: fc.array(streamOfNumbers, { minLength: 1, maxLength: 4 }),
      divisor: fc.integer({ min: 1, max: 60 }),
    }),
    { minLength: 1, maxLength: 3 },
  );
  await fc.assert(
    fc.asyncProperty(
      lists,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 9 }),
      async (asked, limit, small) => {
        const found = await inWindows<List, number, number, number>(asked, {
          between: -1,
          limit,
          weight: ({ streams }) => streams.length,
          compare: (one, other) => one - other,
          beyond: (_, place) => place,
          // The real windows are too large to matter here.
          read: async (parts, between) => parts.map((part) => stretch(part, between, small, limit)),
        });
        for (const [index, { streams, divisor }] of asked.entries()) {
          const whole = [...new Set(streams.flat())].filter((entry) => entry % divisor === 0).sort((a, b) => a - b);
          expect(found[index]).toEqual({ placed: whole.slice(0, limit), cut: null });
        }
      },
    ),
  );
});

// Cursors and pages: a cursor is good for its own list, and nothing that a client makes up does harm.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EntenteError } from '../../src/graph/errors.ts';
import { cursorsOf, longestPage, type Page, pageLength, pageOf, pagingOf } from '../../src/graph/pages.ts';

const lists = fc.jsonValue();
const now = { asOf: null };
const positions = fc.array(fc.string(), { minLength: 1, maxLength: 4 });

/** What a call throws, which must be meant for the client. */
function refusalOf(call: () => unknown): string {
  try {
    call();
  } catch (fault) {
    expect(fault).toBeInstanceOf(EntenteError);
    expect((fault as EntenteError).extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
    return (fault as EntenteError).message;
  }
  throw new Error('It was not refused.');
}

describe('a cursor', () => {
  it('gives its position back, in a text that is safe in a URL', () => {
    fc.assert(
      fc.property(lists, positions, (list, position) => {
        const cursor = cursorsOf(list, now).encode(position);
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(cursorsOf(list, now).decode(cursor, position.length)).toEqual(position);
      }),
    );
  });

  it('is none at the beginning', () => {
    expect(cursorsOf(['events'], now).decode(null, 2)).toBeNull();
    expect(cursorsOf(['events'], now).decode(undefined, 2)).toBeNull();
  });

  it('of another list is refused', () => {
    fc.assert(
      fc.property(lists, lists, positions, (one, other, position) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        const cursor = cursorsOf(one, now).encode(position);
        expect(refusalOf(() => cursorsOf(other, now).decode(cursor, position.length))).toMatch(
          /belongs to another list/,
        );
      }),
    );
  });

  it('of another length is refused', () => {
    fc.assert(
      fc.property(lists, positions, fc.integer({ min: 1, max: 4 }), (list, position, length) => {
        fc.pre(position.length !== length);
        const { encode, decode } = cursorsOf(list, now);
        expect(refusalOf(() => decode(encode(position), length))).toMatch(/is no cursor/);
      }),
    );
  });

  it('that was altered is refused', () => {
    fc.assert(
      fc.property(lists, positions, fc.nat(), fc.string(), (list, position, place, instead) => {
        const { encode, decode } = cursorsOf(list, now);
        const parts = JSON.parse(Buffer.from(encode(position), 'base64url').toString()) as unknown[];
        const at = 2 + (place % position.length);
        fc.pre(parts[at] !== instead);
        parts[at] = instead;
        const altered = Buffer.from(JSON.stringify(parts)).toString('base64url');
        expect(refusalOf(() => decode(altered, position.length))).toMatch(/was altered/);
      }),
    );
  });

  it('that somebody made up is refused, whatever it is', () => {
    const encoded = fc.json().map((json) => Buffer.from(json).toString('base64url'));
    const shaped = fc
      .array(fc.oneof(fc.jsonValue(), fc.constant(2)), { maxLength: 5 })
      .map((parts) => Buffer.from(JSON.stringify(parts)).toString('base64url'));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), encoded, shaped), (made) => {
        expect(refusalOf(() => cursorsOf(['events'], now).decode(made, 2))).toMatch(/^after: /);
      }),
      { numRuns: 1000 },
    );
  });

  it('is quoted in part only, however long it is', () => {
    expect(refusalOf(() => cursorsOf([], now).decode('x'.repeat(100_000), 2)).length).toBeLessThan(200);
  });
});

/** Reads a list of numbers to its end, the way of every list: one row more than the page holds is read beyond the cursor. */
async function readAll(all: readonly number[], length: number, backward: boolean): Promise<number[]> {
  const read: number[] = [];
  let cursor = null as string | null;
  for (;;) {
    const place = cursor === null ? null : Number(cursor);
    const rest = backward
      ? all
          .map((node, index) => ({ node, cursor: () => String(index) }))
          .slice(0, place ?? all.length)
          .reverse()
      : all.map((node, index) => ({ node, cursor: () => String(index) })).slice(place === null ? 0 : place + 1);
    const paging = pagingOf(backward ? { last: length, before: cursor } : { first: length, after: cursor });
    const page: Page<number> = pageOf(
      async () => ({ edges: rest.slice(0, length + 1), cut: null }),
      paging,
      async () => all.length,
    );
    const [edges, nodes, pageInfo] = await Promise.all([page.edges(), page.nodes(), page.pageInfo()]);
    expect(nodes.length).toBeLessThanOrEqual(length);
    expect(nodes).toEqual(edges.map((edge) => edge.node));
    expect(pageInfo).toMatchObject({
      startCursor: edges[0]?.cursor() ?? null,
      endCursor: edges.at(-1)?.cursor() ?? null,
      [backward ? 'hasNextPage' : 'hasPreviousPage']: cursor !== null,
      cutShort: false,
    });
    if (backward) read.unshift(...nodes);
    else read.push(...nodes);
    if (!pageInfo[backward ? 'hasPreviousPage' : 'hasNextPage']) return read;
    cursor = pageInfo[backward ? 'startCursor' : 'endCursor'];
  }
}

describe('a page', () => {
  it('holds what was asked for and knows whether there is more, from either end', async () => {
    const list = fc.array(fc.integer(), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(list, fc.integer({ min: 1, max: 10 }), fc.boolean(), async (all, length, backward) => {
        expect(await readAll(all, length, backward)).toEqual(all);
      }),
    );
  });

  it('that was cut short says so, and where to read on', async () => {
    const edges = [{ cursor: () => 'a', node: 1 }];
    const infoOf = (asked: Parameters<typeof pagingOf>[0]) =>
      pageOf(
        async () => ({ edges, cut: 'q' }),
        pagingOf(asked),
        async () => 9,
      ).pageInfo();
    expect(await infoOf({ first: 3 })).toMatchObject({
      hasNextPage: true,
      startCursor: 'a',
      endCursor: 'q',
      cutShort: true,
    });
    expect(await infoOf({ last: 3 })).toMatchObject({
      hasPreviousPage: true,
      startCursor: 'q',
      endCursor: 'a',
      cutShort: true,
    });
    expect(await infoOf({ first: 1 })).toMatchObject({ endCursor: 'a', cutShort: false });
  });

  it('is read once, and not at all where only the count is asked for', async () => {
    let reads = 0;
    const page = pageOf(
      async () => {
        reads++;
        return { edges: [{ cursor: () => 'a', node: 1 }], cut: null };
      },
      pagingOf({}),
      async () => 1,
    );
    expect(await page.totalCount()).toBe(1);
    expect(reads).toBe(0);
    await Promise.all([page.edges(), page.nodes(), page.pageInfo()]);
    expect(reads).toBe(1);
  });

  it('is the last before a cursor where only that is given', () => {
    expect(pagingOf({ before: 'x' })).toMatchObject({ backward: true, length: 25 });
    expect(pagingOf({ before: 'x', after: 'a' })).toMatchObject({ backward: false });
    expect(pagingOf({ first: 3, before: 'x' })).toMatchObject({ backward: false, length: 3 });
  });

  it('from both ends at once is refused', () => {
    expect(() => pagingOf({ first: 1, last: 1 })).toThrow(/^last: it stands beside "first"/);
    expect(() => pagingOf({ last: 0 })).toThrow(
      'last: 0 is not possible; ask for 1 to 100, and read on with "before".',
    );
  });

  it.each([0, -1, longestPage + 1, 2_147_483_647])('of %i entries is refused', (first) => {
    expect(() => pageLength(first)).toThrow(`first: ${first} is not possible; ask for 1 to 100`);
  });

  it('has a length of its own when none is asked for', () => {
    expect([pageLength(null), pageLength(undefined), pageLength(undefined, 10), pageLength(100)]).toEqual([
      25, 25, 10, 100,
    ]);
  });
});

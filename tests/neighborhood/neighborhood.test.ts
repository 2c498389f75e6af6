// Neighborhoods and neighbors in common over what ships: how they page, what they cost in statements, and what they refuse.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const court = 'organization:supreme-court-of-korea';

async function asked(query: string) {
  const answer = await server.ask(query);
  expect(answer.errors).toBeUndefined();
  return answer;
}

interface Node {
  readonly depth: number;
  readonly count: number;
  readonly actor: { readonly id: string };
}

describe('what surrounds an actor', () => {
  it('is cut by the limit alone, nearer ones first, and says so', async () => {
    const { data } = await asked(
      `{ whole: neighborhood(of: "${court}", depth: 2, limit: 100) { nodes { depth count actor { id } } truncated }
         few: neighborhood(of: "${court}", depth: 2, limit: 3) { nodes { depth count actor { id } } links { from { id } to { id } } truncated }
         one: neighborhood(of: "${court}", depth: 1, limit: 100) { nodes { depth count actor { id } } truncated } }`,
    );
    const nodes: Node[] = data.whole.nodes;
    expect(nodes[0]).toEqual({ depth: 0, count: 0, actor: { id: court } });
    expect(nodes.map(({ depth }) => depth)).toEqual(nodes.map(({ depth }) => depth).sort());
    expect(data.one.truncated).toBe(false);
    expect(data.one.nodes).toEqual(nodes.filter(({ depth }) => depth < 2));
    expect(data.few.nodes).toEqual(nodes.slice(0, 4));
    expect(data.few.truncated).toBe(true);
    const shown = new Set(data.few.nodes.map(({ actor }: Node) => actor.id));
    for (const { from, to } of data.few.links) expect(shown.has(from.id) && shown.has(to.id)).toBe(true);
  });

  it('has links whose acts are a list like others: paged, filtered and counted', async () => {
    const { data } = await asked(
      `{ neighborhood(of: ["country:JPN", "country:KOR"], relations: [DEMANDS], limit: 1) { links { count from { id } to { id }
         acts(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } all: acts(first: 100) { nodes { id } }
         planned: acts(filter: { status: PLANNED }) { totalCount nodes { status } } } } }`,
    );
    for (const { count, from, to, acts, all, planned } of data.neighborhood.links) {
      expect(acts.totalCount).toBe(count);
      expect(all.nodes).toHaveLength(Math.min(count, 100));
      expect(acts.nodes).toEqual(all.nodes.slice(0, 2));
      expect(acts.pageInfo.hasNextPage).toBe(count > 2);
      expect(planned.nodes.every(({ status }: { status: string }) => status === 'PLANNED')).toBe(true);
      const listed = await asked(
        `{ demands(by: "${from.id}", of: "${to.id}", first: 100) { totalCount nodes { id } } }`,
      );
      expect(listed.data.demands).toEqual({ totalCount: count, nodes: all.nodes });
    }
    const [first] = data.neighborhood.links;
    const further = await asked(
      `{ neighborhood(of: ["country:JPN", "country:KOR"], relations: [DEMANDS], limit: 1) { links { acts(first: 2, after: "${first.acts.pageInfo.endCursor}") { nodes { id } } } } }`,
    ).catch(() => null);
    // A cursor is good for the link that it is of.
    expect(further).toBeNull();
    const alone = await asked(
      `{ neighborhood(of: "${first.from.id}", relations: [DEMANDS], limit: 100) { links { from { id } to { id } acts(first: 2) { pageInfo { endCursor } } } } }`,
    );
    const same = alone.data.neighborhood.links.find(
      (link: typeof first) => link.from.id === first.from.id && link.to.id === first.to.id,
    );
    expect(same.acts.pageInfo.endCursor).toBe(first.acts.pageInfo.endCursor);
  });

  it('obeys the order asked for, on one scale', async () => {
    const by = (order: string) =>
      `${order}: neighborhood(of: "country:JPN", by: ${order}, limit: 10) { nodes { count actor { id } } links { last count intensities { scale count sum } } }`;
    const { data } = await asked(`{ ${by('RECENT')} ${by('FREQUENT')} ${by('INTENSE')} }`);
    const counts = data.FREQUENT.nodes.slice(1).map(({ count }: Node) => count);
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
    const days = data.RECENT.links.map(({ last }: { last: string }) => last);
    expect(days).toEqual([...days].sort().reverse());
    expect(data.INTENSE.nodes[0].actor.id).toBe('country:JPN');
  });
});

describe('neighbors in common', () => {
  const of = '["person:shinzo-abe", "person:yoshihide-suga"]';

  it('are in the order of their fewest acts, and page from either end', async () => {
    const { data } = await asked(
      `{ commonNeighbors(of: ${of}, first: 100) { totalCount nodes { least sum actor { id } ties { count } } } }`,
    );
    const { nodes, totalCount } = data.commonNeighbors;
    expect(nodes).toHaveLength(totalCount);
    expect(totalCount).toBeGreaterThan(2);
    for (const { least, sum, ties } of nodes) {
      const counts = ties.map(({ count }: { count: number }) => count);
      expect(least).toBe(Math.min(...counts));
      expect(sum).toBe(counts.reduce((total: number, count: number) => total + count, 0));
    }
    const page = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { actor { id } }';
    const one = (await asked(`{ commonNeighbors(of: ${of}, first: 2) { ${page} } }`)).data.commonNeighbors;
    const two = (
      await asked(`{ commonNeighbors(of: ${of}, first: 100, after: "${one.pageInfo.endCursor}") { ${page} } }`)
    ).data.commonNeighbors;
    const ids = (list: { actor: { id: string } }[]) => list.map(({ actor }) => actor.id);
    expect([...ids(one.nodes), ...ids(two.nodes)]).toEqual(ids(nodes));
    const last = (await asked(`{ commonNeighbors(of: ${of}, last: 1) { ${page} } }`)).data.commonNeighbors;
    expect(ids(last.nodes)).toEqual(ids(nodes.slice(-1)));
    const before = (
      await asked(`{ commonNeighbors(of: ${of}, last: 100, before: "${last.pageInfo.startCursor}") { ${page} } }`)
    ).data.commonNeighbors;
    expect(ids(before.nodes)).toEqual(ids(nodes.slice(0, -1)));
  });
});

describe('what it costs', () => {
  it.each([
    // Whom the ids name, a statement a level, the actors, and what ties them.
    [3, `{ neighborhood(of: "${court}") { nodes { actor { name } } } }`],
    [4, `{ neighborhood(of: "${court}") { nodes { actor { name } } links { count from { name } } truncated } }`],
    [
      6,
      `{ neighborhood(of: "${court}", depth: 3, limit: 100) { nodes { actor { name } } links { count to { name } } } }`,
    ],
    [
      6,
      `{ neighborhood(of: "country:JPN", limit: 100) { nodes { actor { name } } links { acts { nodes { summary } } citations { report { title } } } } }`,
    ],
    [
      4,
      '{ commonNeighbors(of: ["country:JPN", "country:KOR"]) { totalCount nodes { actor { name } ties { count links { count } } } } }',
    ],
    [2, '{ commonNeighbors(of: ["country:JPN", "country:KOR"]) { totalCount } }'],
  ])('%i statements: %s', async (expected, query) => {
    expect((await asked(query)).calls).toBe(expected);
  });
});

describe('what is wrong', () => {
  const eleven = JSON.stringify(Array.from({ length: 11 }, (_, index) => `country:${index}`));
  it.each([
    [`neighborhood(of: "${court}", depth: 0) { truncated }`, /^depth: 0 is not possible; ask for 1 to 3\.$/],
    [`neighborhood(of: "${court}", depth: 4) { truncated }`, /^depth: 4 is not possible; ask for 1 to 3\.$/],
    [`neighborhood(of: "${court}", limit: 0) { truncated }`, /^limit: 0 is not possible; ask for 1 to 100\.$/],
    [`neighborhood(of: "${court}", limit: 101) { truncated }`, /^limit: 101 is not possible/],
    ['neighborhood(of: []) { truncated }', /^of: it names 0 actors; name 1 to 10\.$/],
    [`neighborhood(of: ${eleven}) { truncated }`, /^of: it names 11 actors; name 1 to 10\.$/],
    ['neighborhood(of: ["country:JPN", "country:JPN"]) { truncated }', /^of: it names "country:JPN" twice/],
    ['neighborhood(of: "country:JAP") { truncated }', /^of: nothing has the id "country:JAP"; did you mean /],
    ['neighborhood(of: "dispute:x") { truncated }', /^of: "dispute:x" is not the id of an actor/],
    [
      `neighborhood(of: "${court}", about: "country:JPN") { truncated }`,
      /^about: "country:JPN" is not the id of an issue/,
    ],
    [
      `neighborhood(of: "${court}", about: "dispute:labor") { truncated }`,
      /^about: nothing has the id "dispute:labor"/,
    ],
    [`neighborhood(of: "${court}", relations: []) { truncated }`, /^relations: the list is empty; name at least one/],
    [
      `neighborhood(of: "${court}", during: { from: "2020", to: "2019" }) { truncated }`,
      /^during: it ends \(2019\) before it begins/,
    ],
    ['commonNeighbors(of: []) { totalCount }', /^of: it names 0 actors; name 2 to 10\.$/],
    ['commonNeighbors(of: ["country:JPN"]) { totalCount }', /^of: it names 1 actors; name 2 to 10\.$/],
    [`commonNeighbors(of: ${eleven}) { totalCount }`, /^of: it names 11 actors; name 2 to 10\.$/],
    ['commonNeighbors(of: ["country:JPN", "country:JPN"]) { totalCount }', /^of: it names "country:JPN" twice/],
    ['commonNeighbors(of: ["country:JPN", "country:KRO"]) { totalCount }', /^of: nothing has the id "country:KRO"/],
    [
      'commonNeighbors(of: ["country:JPN", "country:KOR"], relations: []) { totalCount }',
      /^relations: the list is empty/,
    ],
    ['commonNeighbors(of: ["country:JPN", "country:KOR"], first: 0) { nodes { sum } }', /^first: 0 is not possible/],
    [
      'commonNeighbors(of: ["country:JPN", "country:KOR"], during: { from: "2020", to: "2019" }) { totalCount }',
      /^during: it ends/,
    ],
  ])('%s', async (query, message) => {
    const { errors } = await server.ask(`{ ${query} }`);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toMatch(message);
  });

  it('is two ids of one actor', async () => {
    await server.graph.cypher("CREATE (:Redirect {id: 'country:NIP', to: 'country:JPN'})");
    try {
      const { errors } = await server.ask('{ commonNeighbors(of: ["country:JPN", "country:NIP"]) { totalCount } }');
      expect(errors?.[0]?.message).toMatch(/^of: two of the ids lead to "country:JPN"/);
    } finally {
      await server.graph.cypher("MATCH (r:Redirect {id: 'country:NIP'}) DELETE r");
    }
  });
});

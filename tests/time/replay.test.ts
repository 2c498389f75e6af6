// `@asOf` agrees with replaying the record's history: random histories written by imports, random questions at random times.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomFrom } from '../../src/graph/random.ts';
import { partialDate } from '../../src/graph/time.ts';
import { openTestGraph } from '../harness/graph.ts';
import { serveGraph, type TestServer } from '../harness/server.ts';
import {
  actors,
  anyDate,
  anyHistory,
  eventIds,
  factIds,
  issues,
  live,
  offices,
  oneOf,
  people,
  publishers,
  type Random,
  relations,
  type State,
  someOf,
  statuses,
  words,
} from './history.ts';
import { type Filter, Replay, type Times } from './oracle.ts';

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));
const histories = 2;
const questions = 15;

function anyFilter(random: Random, deep = 0): Filter {
  const parts: (() => Filter)[] = [
    () => ({ relation: someOf(random, [...relations, 'RETALIATES'], 2) }),
    () => ({ status: someOf(random, statuses, 2) }),
    () => ({ source: oneOf(random, actors), rollUp: random() < 0.5 }),
    () => ({ target: oneOf(random, actors), rollUp: random() < 0.5 }),
    () => ({ participant: oneOf(random, actors), rollUp: random() < 0.5 }),
    () => ({ between: ['country:JPN', 'country:KOR'], rollUp: random() < 0.7 }),
    () => ({ issue: oneOf(random, Object.keys(issues)) }),
    () => ({ publisher: oneOf(random, publishers) }),
    () => ({ text: oneOf(random, words) }),
    () => {
      const [from, to] = [anyDate(random), anyDate(random)].sort() as [string, string];
      return partialDate(from).earliest <= partialDate(to).latest
        ? { during: { from, to, certainly: random() < 0.5 } }
        : {};
    },
    () => (deep > 1 ? {} : { or: [anyFilter(random, deep + 1), anyFilter(random, deep + 1)] }),
    () => (deep > 1 ? {} : { not: anyFilter(random, deep + 1) }),
    () => ({}),
  ];
  return { ...oneOf(random, parts)(), ...(random() < 0.3 ? oneOf(random, parts)() : {}) };
}

/** Times from before the first state until after the last; often only one of the two. */
function anyTimes(random: Random, states: readonly State[]): Times {
  const at = oneOf(random, states).at;
  const shift = oneOf(random, [0, -1, 1, -86_400_000 * 40]);
  const known = random() < 0.75 ? new Date(Date.parse(at) + shift).toISOString() : null;
  return { valid: random() < 0.6 ? anyDate(random) : null, known };
}

let server: TestServer;
afterAll(() => server?.stop());

describe.each(Array.from({ length: histories }, (_, index) => seed + index))('history SEED=%i', (own) => {
  const random = randomFrom(own);
  const states = anyHistory(random, 9);
  beforeAll(async () => {
    await server?.stop();
    const graph = await openTestGraph();
    await live(graph, states);
    server = await serveGraph(graph);
  }, 120_000);

  // biome-ignore lint/suspicious/noExplicitAny: tests know the shape that they asked for
  async function ask(times: Times, types: string, body: string, variables: Record<string, unknown> = {}): Promise<any> {
    const declared = `$valid: PartialDate, $known: Instant${types ? `, ${types}` : ''}`;
    const query = `query (${declared}) @asOf(valid: $valid, known: $known) { ${body} }`;
    const { data, errors } = await server.ask(query, { ...times, ...variables });
    expect(errors, `${query} ${JSON.stringify({ ...times, ...variables })}`).toBeUndefined();
    return data;
  }

  const at = () => {
    const times = anyTimes(random, states);
    return { times, replay: new Replay(states, times), told: `SEED=${own} ${JSON.stringify(times)}` };
  };

  /** A whole list, read in pages of random sizes from either end. */
  async function readAll(times: Times, field: string, types: string, variables: Record<string, unknown>, node: string) {
    const backward = random() < 0.4;
    const found: unknown[] = [];
    let total = -1;
    for (let cursor: string | null = null; ; ) {
      const size = 1 + Math.floor(random() * 12);
      const paging = backward ? 'last: $size, before: $cursor' : 'first: $size, after: $cursor';
      const data = await ask(
        times,
        `$size: Int!, $cursor: String${types}`,
        field
          .replace('PAGING', `${paging}`)
          .replace('NODE', `totalCount ${node} pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`),
        { ...variables, size, cursor },
      );
      let page = data;
      while (page && page.pageInfo === undefined) page = Object.values(page)[0];
      total = page.totalCount;
      const entries = page.edges ?? page.nodes;
      if (backward) found.unshift(...entries);
      else found.push(...entries);
      cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
      if (!(backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage)) return { found, total };
    }
  }

  const card =
    'nodes { id relation status date { text } summary recordedAt retractedAt sources { id } targets { id } issues { id } reports { report { id } } responses { id } responseTo { id } }';

  it('gives the lists of acts, filtered, ordered and paged, with what they said', async () => {
    for (let index = 0; index < questions; index++) {
      const { times, replay, told } = at();
      const filter = anyFilter(random);
      const order = oneOf(random, ['NEWEST', 'OLDEST', 'LATEST_RECORDED', 'EARLIEST_RECORDED']);
      const { found, total } = await readAll(
        times,
        'events(filter: $filter, orderBy: $order, PAGING) { NODE }',
        ', $filter: EventFilter, $order: EventOrder',
        { filter, order },
        card,
      );
      const expected = replay.listed(filter, order);
      const nodes = found as { id: string; [field: string]: unknown }[];
      expect(
        nodes.map(({ id }) => id),
        `${told} ${JSON.stringify(filter)} ${order}`,
      ).toEqual(expected);
      expect(total, told).toBe(expected.length);
      const begun = new Set(replay.issuesThen().map(({ id }) => id));
      const ids = (list: unknown) => (list as { id: string }[]).map(({ id }) => id);
      for (const node of nodes) {
        const act = replay.act(node.id);
        expect(
          {
            ...node,
            sources: ids(node.sources),
            targets: ids(node.targets),
            issues: ids(node.issues),
            reports: (node.reports as { report: { id: string } }[]).map(({ report }) => report.id).sort(),
            responses: ids(node.responses).sort(),
            responseTo: ids(node.responseTo).sort(),
          },
          told,
        ).toEqual({
          id: act.id,
          relation: act.relation,
          status: act.status,
          date: { text: act.date },
          summary: act.summary,
          recordedAt: act.recordedAt,
          retractedAt: null,
          sources: act.sources,
          targets: act.targets,
          issues: act.about.filter((id) => begun.has(id)),
          reports: act.reports.map(({ report }) => report).sort(),
          responses: replay.responses
            .filter(({ respondsTo }) => respondsTo === act.id)
            .map(({ id }) => id)
            .sort(),
          responseTo: replay.responses
            .filter(({ event }) => event === act.id)
            .map(({ id }) => id)
            .sort(),
        });
      }
    }
  }, 240_000);

  it('gives the acts of an actor, of a dispute and of a report', async () => {
    for (let index = 0; index < questions; index++) {
      const { times, replay, told } = at();
      const [actor, issue] = [oneOf(random, actors), oneOf(random, Object.keys(issues))];
      const filter = { participant: actor, rollUp: random() < 0.5 };
      const ofActor = await readAll(
        times,
        'actor(id: $actor) { events(filter: $filter, PAGING) { NODE } }',
        ', $actor: ID!, $filter: EventFilter',
        { actor, filter: { rollUp: filter.rollUp } },
        'nodes { id }',
      );
      expect(ofActor, `${told} ${JSON.stringify(filter)}`).toEqual({
        found: replay.listed(filter, 'NEWEST').map((id) => ({ id })),
        total: replay.listed(filter, 'NEWEST').length,
      });
      if (replay.issuesThen().some(({ id }) => id === issue)) {
        const ofIssue = await readAll(
          times,
          'issue(id: $issue) { ... on Dispute { timeline(PAGING) { NODE } } }',
          ', $issue: ID!',
          { issue },
          'nodes { id }',
        );
        expect(ofIssue, `${told} ${issue}`).toEqual({
          found: replay.listed({ issue }, 'OLDEST').map((id) => ({ id })),
          total: replay.listed({ issue }, 'OLDEST').length,
        });
      }
      const { report } = await ask(
        times,
        '',
        'report(id: "report:one") { events(first: 100) { totalCount nodes { id } } }',
      );
      const told1 = [...replay.acts.values()].filter(({ reports }) =>
        reports.some((said) => said.report === 'report:one'),
      );
      expect(report.events.totalCount, told).toBe(told1.length);
    }
  }, 240_000);

  it('gives the ties of an actor, its own and rolled up, and those of retaliation', async () => {
    for (let index = 0; index < questions; index++) {
      const { times, replay, told } = at();
      const [actor, direction, rollUp] = [
        oneOf(random, actors),
        oneOf(random, ['OUT', 'IN', 'EITHER']),
        random() < 0.5,
      ];
      const { found, total } = await readAll(
        times,
        'actor(id: $actor) { relations(direction: $direction, rollUp: $rollUp, PAGING) { NODE } }',
        ', $actor: ID!, $direction: Direction, $rollUp: Boolean',
        { actor, direction, rollUp },
        'edges { relation direction event { id } node { id } }',
      );
      const edges = found as { relation: string; direction: string; event: { id: string }; node: { id: string } }[];
      const expected = replay.ties(actor, direction, rollUp);
      expect(
        edges.map(({ relation, direction: way, event, node }) => `${relation} ${event.id} ${node.id} ${way}`),
        `${told} ${actor} ${direction} ${rollUp}`,
      ).toEqual(expected);
      expect(total, told).toBe(expected.length);
    }
  }, 240_000);

  it('gives who held what', async () => {
    for (let index = 0; index < questions; index++) {
      const { times, replay, told } = at();
      const on = random() < 0.3 ? null : anyDate(random);
      const [person, office] = [oneOf(random, people), oneOf(random, offices)];
      const data = await ask(
        times,
        '$person: ID!, $office: ID!, $on: PartialDate, $day: PartialDate!',
        `actor(id: $person) { ... on Person { offices(on: $on) { id office { id } from { text } to { text } retractedAt } } }
         officeHolder(office: $office, on: $day) { id person { id } }`,
        { person, office, on, day: on ?? '2020' },
      );
      const sorted = <T extends { id: string }>(list: readonly T[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(sorted(data.actor.offices), `${told} ${person} ${on}`).toEqual(
        sorted(
          replay.held(person, on).map((tenure) => {
            const to = replay.endOf(tenure);
            return {
              id: tenure.id,
              office: { id: tenure.office },
              from: tenure.from ? { text: tenure.from } : null,
              to: to ? { text: to } : null,
              retractedAt: null,
            };
          }),
        ),
      );
      expect(sorted(data.officeHolder), `${told} ${office} ${on}`).toEqual(
        sorted(replay.held(office, on ?? '2020').map(({ id, person: holder }) => ({ id, person: { id: holder } }))),
      );
    }
  }, 240_000);

  it('gives chains and paths', async () => {
    for (let index = 0; index < questions; index++) {
      const { times, replay, told } = at();
      const acts = [...replay.acts.keys()];
      if (acts.length > 0) {
        const [root, kind] = [oneOf(random, acts), oneOf(random, ['RETALIATES', 'REJECTS'])];
        const { retaliationChain } = await ask(
          times,
          '$root: ID!, $as: [ResponseKind!]',
          'retaliationChain(root: $root, as: $as, maxDepth: 10) { root { summary } links { depth response { id } from { id } to { id summary } } truncated }',
          { root, as: [kind] },
        );
        const links = retaliationChain.links as {
          depth: number;
          response: { id: string };
          from: { id: string };
          to: { id: string; summary: string };
        }[];
        expect(retaliationChain.root.summary, told).toBe(replay.act(root).summary);
        expect(
          links.map(({ depth, response, from, to }) => `${depth} ${from.id} ${to.id} ${response.id}`).sort(),
          told,
        ).toEqual(replay.chain(root, kind));
        for (const { to } of links) expect(to.summary).toBe(replay.act(to.id).summary);
      }
      const [from = '', to = ''] = [oneOf(random, actors), oneOf(random, actors)];
      if (from === to) continue;
      const { paths } = await ask(
        times,
        '$from: ID!, $to: ID!',
        'paths(from: $from, to: $to, first: 100) { truncated paths { nodes { id } hops { relation direction from { id } to { id } acts(first: 100) { totalCount nodes { id } } } } }',
        { from, to },
      );
      const found = paths.paths as {
        nodes: { id: string }[];
        hops: {
          relation: string;
          direction: string;
          from: { id: string };
          to: { id: string };
          acts: { totalCount: number; nodes: { id: string }[] };
        }[];
      }[];
      const expected = replay.shortest(from, to);
      if (!paths.truncated)
        expect(found.map(({ nodes }) => nodes.map(({ id }) => id).join(' ')).sort(), `${told} ${from} ${to}`).toEqual(
          expected,
        );
      for (const { hops } of found)
        for (const hop of hops) {
          const ties = replay
            .ties(hop.from.id, hop.direction, false)
            .map((text) => text.split(' '))
            .filter(([relation, , far]) => relation === hop.relation && far === hop.to.id)
            .map(([, act]) => act);
          const own = [...new Set(ties)];
          expect(hop.acts.nodes.map(({ id }) => id).sort(), told).toEqual([...own].sort());
          expect(hop.acts.totalCount, told).toBe(own.length);
        }
    }
  }, 240_000);

  it('gives what is there by its id, by its words, by its issue and by how much it acts', async () => {
    for (let index = 0; index < questions; index++) {
      const { times, replay, told } = at();
      const word = oneOf(random, words);
      const data = await ask(
        times,
        '$ids: [ID!]!, $word: String!',
        `nodes(ids: $ids) { id ... on Event { summary } ... on Tenure { person { id } } ... on Response { as event { id } respondsTo { id } } }
         search(text: $word, types: [EVENT], first: 100) { node { id } matched }
         events { totalCount }
         issues(orderBy: ID) { totalCount nodes { id closed { text } } }
         open: issues(filter: { closed: false }, orderBy: ID) { totalCount nodes { id } }
         people(orderBy: DEGREE) { nodes { id } }
         dispute: issue(id: "dispute:fish") { id }
         byDegree: issues(orderBy: DEGREE) { nodes { id } }`,
        { ids: factIds, word },
      );
      const there = factIds.map((id) => {
        const act = replay.acts.get(id);
        const tenure = replay.tenures.find((one) => one.id === id);
        const response = replay.responses.find((one) => one.id === id);
        if (act) return { id, summary: act.summary };
        if (tenure) return { id, person: { id: tenure.person } };
        if (response)
          return { id, as: response.as, event: { id: response.event }, respondsTo: { id: response.respondsTo } };
        return null;
      });
      if (times.valid !== null || times.known !== null) expect(data.nodes, told).toEqual(there);
      expect(data.events.totalCount, told).toBe(replay.acts.size);
      const hits = data.search as { node: { id: string }; matched: string }[];
      expect(hits.map(({ node }) => node.id).sort(), told).toEqual(replay.listed({ text: word }, 'OLDEST').sort());
      for (const { node, matched } of hits) expect(matched, told).toBe(replay.act(node.id).summary);
      const then = replay.issuesThen();
      const sorted = <T extends { id: string }>(list: readonly T[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(data.issues, told).toEqual({
        totalCount: then.length,
        nodes: sorted(then).map(({ id, closed }) => ({ id, closed: closed ? { text: closed } : null })),
      });
      expect(data.open.nodes, told).toEqual(
        sorted(then.filter(({ closed }) => closed === null)).map(({ id }) => ({ id })),
      );
      expect(data.dispute !== null, told).toBe(then.some(({ id }) => id === 'dispute:fish'));
      if (times.valid === null && times.known === null) continue;
      const degree = (id: string) =>
        [...replay.acts.values()].reduce(
          (sum, { sources, targets }) => sum + Number(sources.includes(id)) + Number(targets.includes(id)),
          0,
        );
      expect(data.people.nodes, told).toEqual(
        sorted(people.map((id) => ({ id }))).sort((a, b) => degree(b.id) - degree(a.id)),
      );
      const about = (id: string) => [...replay.acts.values()].filter((act) => act.about.includes(id)).length;
      expect(data.byDegree.nodes, told).toEqual(
        sorted(then.map(({ id }) => ({ id }))).sort((a, b) => about(b.id) - about(a.id)),
      );
    }
  }, 240_000);

  it('gives the versions of acts, those withdrawn included', async () => {
    for (let index = 0; index < questions; index++) {
      const { times, replay, told } = at();
      const id = oneOf(random, eventIds);
      const { event } = await ask(
        times,
        '$id: ID!',
        'event(id: $id) { versions { relation date { text } summary recordedAt retractedAt reason } }',
        { id },
      );
      if (!event) {
        expect(replay.acts.has(id), told).toBe(false);
        continue;
      }
      const versions = event.versions as {
        relation: string;
        date: { text: string };
        summary: string;
        recordedAt: string;
        retractedAt: string | null;
      }[];
      expect(
        versions.map(
          ({ relation, date, summary, recordedAt, retractedAt }) =>
            `${relation} ${date.text} ${summary} ${recordedAt} ${retractedAt}`,
        ),
        `${told} ${id}`,
      ).toEqual(replay.versions(id));
    }
  }, 240_000);
});

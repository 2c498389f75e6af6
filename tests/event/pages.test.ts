// The statements that page acts, over the bundled graph: they read no more of an index than the page holds, and say where they
// stopped when little passes.

import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { actorRelationsNewest, actorRelationsOldest } from '../../src/generated/cypher/actor.ts';
import {
  eventEarliestRecorded,
  eventLatestRecorded,
  eventMostCooperative,
  eventMostHostile,
  eventNewest,
  eventNewestOfHubs,
  eventOldest,
  eventOldestOfHubs,
} from '../../src/generated/cypher/event.ts';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { given, type Reader } from '../../src/graph/statement.ts';
import { allStatements } from '../../tools/cypher/explain.ts';
import { openBundledGraph, type TestGraph } from '../harness/graph.ts';

let graph: TestGraph;
let db: Reader;
beforeAll(async () => {
  graph = await openBundledGraph();
  db = graph.database.reader();
});
afterAll(() => graph.close());

const [firstDay, lastDay] = ['0001-01-01', '9999-12-31'];
const nowhere = { source: null, target: null, issue: null, dataset: null, publisher: null, report: null, event: null };
const anytime = { low: firstDay, high: lastDay, from: firstDay, to: lastDay };
const days = { lowDate: firstDay, lowId: '', highDate: lastDay, highId: '\u{10ffff}' };
const ranks = { ...days, lowRank: -1e18, highRank: 1e18 };
const times = {
  lowTime: '0001-01-01T00:00:00.000Z',
  highTime: '9999-12-31T00:00:00.000Z',
  lowId: '',
  highId: '\u{10ffff}',
};
const facts = {
  lowDate: firstDay,
  lowFact: '',
  lowFar: '\u{10ffff}',
  highDate: lastDay,
  highFact: '\u{10ffff}',
  highFar: '',
};
const [everything, nothing] = [[{ clauses: [{ tests: [] }] }], [{ clauses: [] }]];

const stream = (part: object) => ({ ...nowhere, responding: null, by: null, upon: null, ...anytime, ...part });
const anchors = (part: object) => [{ key: '', where: 0, members: [stream(part)] }];
const japan = anchors({ source: 'country:JPN' });
const tied = [
  {
    key: '',
    where: 0,
    members: [{ source: 'country:JPN', target: null, retaliating: null, retaliated: null, ...anytime }],
  },
];

type Size = { readonly window: number; readonly limit: number; readonly wheres: typeof everything };

/** Each way of paging: the acts that it gives, in order, and where it stopped. */
const ways: Readonly<Record<string, (size: Size) => Promise<{ ids: string[]; edges: { fact: string }[] }>>> = {
  newest: (size) => acts(eventNewest(db, { ...size, ...days, anchors: anchors({}) })),
  oldest: (size) => acts(eventOldest(db, { ...size, ...days, anchors: anchors({}) })),
  'newest of an actor': (size) => acts(eventNewestOfHubs(db, { ...size, ...days, anchors: japan })),
  'oldest of an actor': (size) => acts(eventOldestOfHubs(db, { ...size, ...days, anchors: japan })),
  'newest of an issue': (size) =>
    acts(eventNewestOfHubs(db, { ...size, ...days, anchors: anchors({ issue: 'dispute:labor-compensation' }) })),
  'most hostile': (size) =>
    ranked(eventMostHostile(db, { ...size, ...ranks, scale: 'GOLDSTEIN', anchors: anchors({}) })),
  'most cooperative': (size) =>
    ranked(eventMostCooperative(db, { ...size, ...ranks, scale: 'GOLDSTEIN', anchors: anchors({}) })),
  'latest recorded': (size) => acts(eventLatestRecorded(db, { ...size, ...times, anchors: anchors({}) })),
  'earliest recorded': (size) => acts(eventEarliestRecorded(db, { ...size, ...times, anchors: anchors({}) })),
};

async function acts(rows: Promise<{ events: { id: string }[]; edges: { fact: string }[] }[]>) {
  const [row] = await rows;
  return { ids: (row?.events ?? []).map((event) => event.id), edges: row?.edges ?? [] };
}

async function ranked(rows: Promise<{ ranked: { event: { id: string } }[]; edges: { fact: string }[] }[]>) {
  const [row] = await rows;
  return { ids: (row?.ranked ?? []).map(({ event }) => event.id), edges: row?.edges ?? [] };
}

describe('a page', () => {
  it.each(Object.entries(ways))('%s: stops at the end of its window, and says where', async (_, read) => {
    const full = await read({ window: 100_000, limit: 7, wheres: everything });
    expect(full.ids).toHaveLength(7);
    expect(full.edges).toEqual([]);
    const little = await read({ window: 7, limit: 8, wheres: everything });
    expect(little.ids).toEqual(full.ids);
    expect(little.edges.map(({ fact }) => fact)).toEqual([full.ids[6]]);
    const none = await read({ window: 7, limit: 8, wheres: nothing });
    expect(none).toEqual({ ids: [], edges: little.edges });
    const whole = await read({ window: 100_000, limit: 8, wheres: nothing });
    expect(whole).toEqual({ ids: [], edges: [] });
  });

  it.each([
    ['newest', actorRelationsNewest],
    ['oldest', actorRelationsOldest],
  ] as const)('of ties, %s: stops at the end of its window, and says where', async (_, statement) => {
    const read = async (size: Size) => (await statement(db, { ...size, ...facts, anchors: tied }))[0];
    const full = await read({ window: 5, limit: 100, wheres: everything });
    const none = await read({ window: 5, limit: 100, wheres: nothing });
    expect(full?.ties.length).toBeGreaterThan(0);
    expect(none).toMatchObject({ ties: [], edges: full?.edges });
    expect(full?.edges).toHaveLength(1);
    const all = await read({ window: 100_000, limit: 100, wheres: everything });
    expect(all?.ties.slice(0, full?.ties.length)).toEqual(full?.ties);
  });

  it('reads as many entries of an index as it holds, however many there are', async () => {
    const statement = allStatements(packagePath()).find(
      ({ domain, name }) => domain === 'event' && name === 'newestOfHubs',
    );
    const { uri, user, password } = inject('neo4j');
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    const session = driver.session();
    try {
      const day = (text: string) => new neo4j.types.Date(...(text.split('-').map(Number) as [number, number, number]));
      const [low, high] = [day(firstDay), day(lastDay)];
      const members = [stream({ source: 'country:JPN' }), stream({ target: 'country:JPN' })].map((one) => ({
        ...one,
        low,
        high,
        from: low,
        to: high,
      }));
      const { summary } = await session.run(`PROFILE ${statement?.expanded}`, {
        [given]: {
          anchors: [{ key: '', where: neo4j.int(0), members }],
          wheres: everything,
          parts: [],
          window: neo4j.int(100_000),
          limit: neo4j.int(4),
          ...days,
          lowDate: low,
          highDate: high,
        },
      });
      const read: number[] = [];
      const look = (plan: ProfiledPlan) => {
        if (plan.operatorType.includes('RelationshipIndexSeek')) read.push(Number(plan.rows));
        plan.children.forEach(look);
      };
      if (!summary.profile) throw new Error('There is no profile.');
      look(summary.profile);
      expect(read.sort()).toEqual([0, 0, 0, 0, 4, 4]);
    } finally {
      await session.close();
      await driver.close();
    }
  });
});

// The examples of docs/time.md and docs/roll-up.md, asked as they stand there.

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { importDossiers } from '../../src/ingest/dossier/import.ts';
import { blocksOf } from '../harness/docs.ts';
import { openTestGraph } from '../harness/graph.ts';
import { serveGraph, startTestServer, type TestServer } from '../harness/server.ts';

let server: TestServer;

async function answer(query: string) {
  const { data, errors } = await server.ask(query);
  expect(errors).toBeUndefined();
  return data;
}

const idsOf = (nodes: readonly { id: string }[]) => nodes.map((node) => node.id).sort();

describe('docs/time.md', () => {
  const examples = blocksOf('time.md', 'graphql');
  beforeAll(async () => {
    const graph = await openTestGraph();
    const countries = `dossier: countries\ntitle: Countries\nactors:\n  - { id: country:JPN, name: Japan }\n  - { id: country:KOR, name: South Korea }\n`;
    const [first = '', second = ''] = blocksOf('time.md', 'yaml');
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      for (const [day, name, content] of [
        ['2019-08-31', 'countries.yaml', countries],
        ['2019-09-01', 'harbour.yaml', first],
        ['2019-09-05', 'harbour.yaml', second],
      ] as const) {
        vi.setSystemTime(new Date(`${day}T08:00:00Z`));
        await importDossiers(graph.database, [{ name, content }]);
      }
    } finally {
      vi.useRealTimers();
    }
    server = await serveGraph(graph);
  }, 120_000);
  afterAll(() => server.stop());

  it('has four examples', () => expect(examples).toHaveLength(4));

  it('tells what was on record then', async () => {
    const { events } = await answer(examples[0] ?? '');
    expect(events.totalCount).toBe(2);
    expect(events.nodes).toEqual([
      {
        id: 'event:rumour',
        date: { text: '2019-07-20' },
        summary: 'South Korea threatens to close its harbours.',
        recordedAt: '2019-09-01T08:00:00.000Z',
      },
      {
        id: 'event:boats',
        date: { text: '2019-07' },
        summary: 'Japan asks South Korea to keep its boats out.',
        recordedAt: '2019-09-01T08:00:00.000Z',
      },
    ]);
  });

  it('tells the world of a day as it is known later, and as it was known before', async () => {
    const later = await answer(examples[1] ?? '');
    expect(later).toEqual({ events: { totalCount: 0 }, actor: { relations: { totalCount: 0 } } });
    const before = await answer(examples[2] ?? '');
    expect(before).toEqual({ events: { nodes: [{ id: 'event:boats' }] } });
  });

  it('tells what the record has said', async () => {
    const [early, late] = ['2019-09-01T08:00:00.000Z', '2019-09-05T08:00:00.000Z'];
    const { boats, rumour } = await answer(examples[3] ?? '');
    expect(boats.versions).toEqual([
      {
        date: { text: '2019-07-11' },
        summary: 'Japan demands that South Korean boats stay out.',
        recordedAt: late,
        retractedAt: null,
      },
      {
        date: { text: '2019-07' },
        summary: 'Japan asks South Korea to keep its boats out.',
        recordedAt: early,
        retractedAt: late,
      },
    ]);
    expect(rumour.retractedAt).toBe(late);
    expect(rumour.versions).toMatchObject([
      { summary: 'South Korea threatens to close its harbours.', recordedAt: early, retractedAt: late },
    ]);
    expect(rumour.versions[0].reason).toBeTruthy();
  });
});

describe('docs/roll-up.md', () => {
  const examples = blocksOf('roll-up.md', 'graphql');
  beforeAll(async () => {
    server = await startTestServer();
  }, 120_000);
  afterAll(() => server.stop());

  it('tells which office was held before and after', async () => {
    const { actor } = await answer(examples[0] ?? '');
    expect(actor.before).toEqual([{ office: { id: 'office:jp-chief-cabinet-secretary' }, to: { text: '2020-09-16' } }]);
    expect(actor.after).toEqual([{ office: { id: 'office:jp-prime-minister' }, from: { text: '2020-09-16' } }]);
  });

  it('counts acts for the office held on their day', async () => {
    const data = await answer(examples[1] ?? '');
    const sources = (list: { nodes: { sources: { id: string }[] }[] }) =>
      list.nodes.flatMap((node) => idsOf(node.sources));
    expect(data.secretaryBefore.totalCount).toBeGreaterThan(0);
    expect(sources(data.secretaryBefore)).toContain('person:yoshihide-suga');
    expect(data.secretaryAfter.totalCount).toBe(0);
    expect(data.ministerBefore.totalCount).toBe(0);
    expect(data.ministerAfter.totalCount).toBeGreaterThan(0);
    expect(sources(data.ministerAfter)).toContain('person:yoshihide-suga');
    expect(data.own.totalCount).toBeGreaterThan(0);
    expect(data.japan.totalCount).toBe(data.own.totalCount);
  });

  it('counts nothing of that without roll-up', async () => {
    expect(await answer(examples[2] ?? '')).toEqual({ events: { totalCount: 0 } });
  });
});

// What the playground makes of an answer, without a browser: tables, series, ties, snippets, and storage without keys.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataOf, type Fields, type List, listsIn, wordOf } from '../../src/web/playground/results/answer.ts';
import { embedOf, snippetOf } from '../../src/web/playground/results/embed.ts';
import { layout } from '../../src/web/playground/results/layout.ts';
import { dayOf, dayTicks, mostLabels, seriesOf, ticks } from '../../src/web/playground/results/series.ts';
import { sorted, tableOf } from '../../src/web/playground/results/table.ts';
import { mostNodes, tiesOf } from '../../src/web/playground/results/ties.ts';
import { withoutHeaders } from '../../src/web/playground/withoutHeaders.ts';
import { readyQuestions } from './questions.ts';

const list = (rows: Fields[]): List => ({ path: 'rows', rows });

describe('an answer', () => {
  it('is read only where it has data', () => {
    expect(dataOf('{"data": {"a": 1}}')).toEqual({ a: 1 });
    for (const text of ['', undefined, null, '{', '[]', '{"errors": []}', '{"data": null}'])
      expect(dataOf(text)).toBeNull();
  });

  it('has lists in their order, those within rows left to the rows', () => {
    const data = {
      one: { nodes: [{ inner: [{ a: 1 }] }], total: 2 },
      none: [],
      words: ['a', 'b'],
      two: [null, { b: 2 }],
    };
    expect(listsIn(data)).toEqual([
      { path: 'one.nodes', rows: [{ inner: [{ a: 1 }] }] },
      { path: 'two', rows: [{ b: 2 }] },
    ]);
    expect(listsIn({})).toEqual([]);
  });

  it('names things by their name, or by that of what they hold', () => {
    expect(wordOf([{ name: 'Japan' }, { title: 'A report' }, { text: '2019-07' }])).toBe('Japan; A report; 2019-07');
    expect(wordOf({ asserts: 'OCCURRED', quote: null, report: { url: 'x', publisher: { name: 'Kyodo News' } } })).toBe(
      'Kyodo News',
    );
    expect(wordOf({ count: 3 })).toBe('3');
    expect(wordOf([{}, null, []])).toBe('');
  });
});

describe('a table', () => {
  const rows: Fields[] = [
    { date: { text: '2019-07' }, place: null, sources: [{ name: 'Japan' }, { name: 'Abe' }], value: 2 },
    { date: { text: '2018' }, place: { name: 'Seoul' }, sources: [], value: 10, more: true },
    { date: { text: '2019-07-04' }, place: { name: 'Tokyo' }, sources: [{ name: 'Korea' }], value: null },
  ];

  it('has nested fields as dotted columns and lists as names', () => {
    expect(tableOf(list(rows))).toEqual({
      columns: ['date.text', 'place.name', 'sources', 'value', 'more'],
      rows: [
        ['2019-07', null, 'Japan; Abe', 2, null],
        ['2018', 'Seoul', '', 10, true],
        ['2019-07-04', 'Tokyo', 'Korea', null, null],
      ],
    });
  });

  it('is ordered by numbers as numbers, empty cells last either way, equal rows as they stood', () => {
    const table = tableOf(list(rows));
    const column = table.columns.indexOf('value');
    const values = (descending: boolean) => sorted(table, { column, descending }).map((row) => row[column]);
    expect(values(false)).toEqual([2, 10, null]);
    expect(values(true)).toEqual([10, 2, null]);
    const names = tableOf(list(['b10', 'b9', 'a'].map((name, at) => ({ name, at }))));
    expect(sorted(names, { column: 0, descending: false }).map(([name]) => name)).toEqual(['a', 'b9', 'b10']);
    const equal = tableOf(list([1, 2, 3].map((at) => ({ same: 'x', at }))));
    expect(sorted(equal, { column: 0, descending: true }).map((row) => row[1])).toEqual([1, 2, 3]);
  });

  it('keeps every cell of every row, whatever the answer', () => {
    const cell = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    const row = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), cell);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (some) => {
        const { columns, rows: laid } = tableOf(list(some));
        expect(new Set(columns).size).toBe(columns.length);
        some.forEach((fields, at) => {
          const back = Object.fromEntries(columns.map((name, place) => [name, laid[at]?.[place]]));
          for (const [name, value] of Object.entries(fields)) expect(back[name]).toEqual(value);
        });
      }),
    );
  });
});

describe('a chart', () => {
  it('is drawn from a date and a number, by label', () => {
    const series = seriesOf(
      list([
        { label: 'a', time: '2019-04-01', value: 2, count: 9 },
        { label: 'b', time: '2019-01-01', value: null, count: 0 },
        { label: 'a', time: '2019-01-01', value: 1.5, count: 3 },
      ]),
    );
    expect(series).toMatchObject({ dateColumn: 'time', valueColumn: 'value', joined: true });
    expect(series?.lines).toEqual([
      {
        label: 'a',
        points: [
          { date: '2019-01-01', day: 17897, value: 1.5 },
          { date: '2019-04-01', day: 17987, value: 2 },
        ],
      },
    ]);
  });

  it('is not joined where several acts share a day, and is none without dates or numbers', () => {
    const acts = [1, 2].map((intensity) => ({ date: { text: '2019-07' }, intensity }));
    expect(seriesOf(list(acts))).toMatchObject({ joined: false, dateColumn: 'date.text', valueColumn: 'intensity' });
    expect(seriesOf(list([{ date: { text: '2019' }, summary: 'x' }]))).toBeNull();
    expect(seriesOf(list([{ rank: 1, score: 0.5 }]))).toBeNull();
  });

  it('has every value once, however many labels there are', () => {
    const rows = Array.from({ length: 40 }, (_, at) => ({
      time: `2019-0${(at % 3) + 1}-01`,
      label: `l${at % 20}`,
      value: at,
    }));
    const series = seriesOf(list(rows));
    expect(series?.lines).toHaveLength(mostLabels);
    expect(series?.lines.flatMap(({ points }) => points.map(({ value }) => value)).sort((a, b) => a - b)).toEqual(
      rows.map(({ value }) => value),
    );
  });

  it('reads partial dates as their first day, and nothing else as one', () => {
    expect([dayOf('2019'), dayOf('2019-01'), dayOf('2019-01-01'), dayOf('2019-01-01T00:00:00.000Z')]).toEqual(
      Array(4).fill(17897),
    );
    for (const no of ['Japan', '2019-13', '20', 2019, null, true]) expect(dayOf(no)).toBeNull();
  });

  it('has round ticks that hold all values', () => {
    // Thousandths: what the API gives has six decimals at most.
    const thousandth = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1000);
    fc.assert(
      fc.property(thousandth, thousandth, (one, other) => {
        const [least, most] = [Math.min(one, other), Math.max(one, other)];
        const all = ticks(least, most);
        expect(all[0]).toBeLessThanOrEqual(least);
        expect(all.at(-1)).toBeGreaterThanOrEqual(most);
        expect(all.length).toBeGreaterThan(1);
        expect(all.length).toBeLessThan(9);
      }),
    );
    expect(ticks(0, 10)).toEqual([0, 5, 10]);
    expect(ticks(0, 0).length).toBeGreaterThan(1);
    expect(dayTicks(17897, 18261).map(({ text }) => text)).toEqual(['2019-01', '2019-04', '2019-07', '2019-10']);
    expect(dayTicks(0, 18261).length).toBeLessThan(10);
  });
});

describe('a picture', () => {
  it('ties who acts to those acted upon, and tells how', () => {
    const ties = tiesOf({
      demands: {
        nodes: [
          {
            id: 'event:1',
            relation: 'DEMANDS',
            sources: [{ name: 'Japan' }],
            targets: [{ name: 'Korea' }, { name: 'Kim' }],
          },
          {
            id: 'event:2',
            relation: 'MEETS',
            sources: [{ name: 'Japan' }],
            targets: [{ name: 'Korea' }, { name: 'Japan' }],
          },
        ],
      },
    });
    expect(ties?.nodes.map(({ name, degree }) => [name, degree])).toEqual([
      ['Japan', 2],
      ['Korea', 1],
      ['Kim', 1],
    ]);
    expect(ties?.ties).toEqual([
      { from: 'Japan', to: 'Korea', relations: ['DEMANDS', 'MEETS'], count: 2 },
      { from: 'Japan', to: 'Kim', relations: ['DEMANDS'], count: 1 },
    ]);
  });

  it('follows links, hops and ties of an actor in the way that they run', () => {
    const ties = tiesOf({
      links: [{ from: { id: 'a', name: 'A' }, relation: 'MEETS', to: { id: 'b', name: 'B' } }],
      hops: [{ from: { id: 'b' }, direction: 'IN', relation: 'ACCUSES', to: { id: 'c', name: 'C' } }],
      actor: {
        name: 'D',
        relations: {
          edges: [
            { direction: 'IN', relation: 'DEMANDS', node: { name: 'E' } },
            { direction: 'OUT', relation: 'REJECTS', node: { name: 'E' } },
          ],
        },
      },
    });
    expect(ties?.ties.map(({ from, to, relations }) => [from, ...relations, to].join(' '))).toEqual([
      'a MEETS b',
      'c ACCUSES b',
      'E DEMANDS D',
      'D REJECTS E',
    ]);
    expect(ties?.nodes.find(({ key }) => key === 'b')?.name).toBe('B');
  });

  it('shows what has an id and no tie, and nothing where there is neither', () => {
    expect(tiesOf({ issues: [{ id: 'dispute:x', name: 'X' }] })).toMatchObject({
      nodes: [{ key: 'dispute:x', name: 'X', degree: 0 }],
      ties: [],
    });
    expect(tiesOf({ a: { totalCount: 3 } })).toBeNull();
  });

  it('keeps the most tied where there are too many, and says how many there are', () => {
    const hub = { id: 'hub', name: 'Hub' };
    const links = Array.from({ length: 150 }, (_, at) => ({ from: hub, to: { id: `n${at}`, name: `N${at}` } }));
    const ties = tiesOf({ links });
    expect(ties).toMatchObject({ allNodes: 151, allTies: 150 });
    expect(ties?.nodes).toHaveLength(mostNodes);
    expect(ties?.nodes[0]?.key).toBe('hub');
    expect(ties?.ties).toHaveLength(mostNodes - 1);
  });

  it('lies the same each time, within its edges, no two nodes in one place', () => {
    const links = Array.from({ length: 40 }, (_, at) => ({
      from: { id: `n${at % 7}` },
      to: { id: `n${(at * 3) % 23}` },
    }));
    const ties = tiesOf({ links, alone: { id: 'alone' } });
    if (!ties) throw new Error('There are ties.');
    const room = { width: 960, height: 640 };
    const places = layout(ties, room);
    expect(layout(ties, room)).toEqual(places);
    expect(places.size).toBe(ties.nodes.length);
    for (const { x, y } of places.values()) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(room.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(room.height);
    }
    const all = [...places.values()];
    const near = all.flatMap((a, at) => all.slice(at + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    expect(Math.min(...near)).toBeGreaterThan(8);
    expect(
      layout({ nodes: [{ key: 'a', name: 'A', degree: 0 }], ties: [], allNodes: 1, allTies: 0 }, room).get('a'),
    ).toEqual({
      x: 480,
      y: 320,
    });
  });
});

describe('a snippet', () => {
  const addressOf = (query: string, variables = '') => {
    const embed = embedOf(query, variables);
    return 'address' in embed ? embed.address : embed.why;
  };

  it('fits the ready questions that a view can show, and is refused to the others with the reason', () => {
    const all = Object.fromEntries(readyQuestions.map(({ name, query }) => [name.slice(0, 2), addressOf(query)]));
    const pair = 'country:JPN,country:KOR';
    expect(all).toMatchObject({
      '01': `/embed/timeline?dispute=dispute:labor-compensation&between=${pair}&relation=DEMANDS&to=2020-10-29`,
      '02': 'A timeline is of an actor, of a dispute or between two, and this question names none of these.',
      '03': '/embed/timeline?actor=person:shigeki-takizaki&dispute=dispute:labor-compensation&relation=DEMANDS&from=2020-10&to=2020-10&rollUp=false',
      '12': '/embed/timeline?dispute=dispute:labor-compensation&from=2018-10-30',
      '14': '/embed/timeline?actor=ministry:kr-motie&rollUp=false',
      '16': '/embed/deadlock?about=dispute:labor-compensation&at=2020-10-29',
      '18': `/embed/trend?between=${pair}&interval=QUARTER&scale=GOLDSTEIN&from=2019&to=2020`,
      '19': '/embed/graph?of=organization:supreme-court-of-korea&depth=2&about=dispute:labor-compensation',
      '20': '/embed/graph?of=person:shinzo-abe,person:yoshihide-suga&depth=1&from=2019&to=2020',
      '22': 'No embedded view shows what "brokers" gives: there are timelines, trends, graphs and deadlocks.',
    });
    for (const [name, address] of Object.entries(all))
      expect(address, name).toMatch(/^\/embed\/(timeline|trend|graph|deadlock)\?\w+=|\.$/);
  });

  it('takes variables, also where they have defaults', () => {
    const query = 'query ($id: ID = "dispute:a") { issue(id: $id) { ... on Dispute { timeline { totalCount } } } }';
    expect(addressOf(query)).toBe('/embed/timeline?dispute=dispute:a');
    expect(addressOf(query, '{"id": "dispute:b"}')).toBe('/embed/timeline?dispute=dispute:b');
    expect(addressOf(query, '{"id": "agreement:b"}')).toBe('A timeline is of a dispute, and this issue is none.');
  });

  it('of a series needs two', () => {
    expect(
      addressOf('{ eventSeries(filter: { between: ["country:JPN", "country:KOR"] }, interval: YEAR) { time } }'),
    ).toBe('/embed/trend?between=country:JPN,country:KOR&interval=YEAR&rollUp=false');
    expect(addressOf('{ eventSeries(interval: YEAR) { time } }')).toMatch(/^A trend is of two actors/);
  });

  it('says which conditions it does not have', () => {
    const embed = embedOf(
      '{ events(filter: { participant: "country:JPN", status: DENIED, text: null }) { totalCount } }',
      '',
    );
    expect(embed).toMatchObject({ without: ['status'] });
  });

  it('says so where the question cannot be read', () => {
    for (const [query, variables] of [
      ['{', ''],
      ['', ''],
      ['{ events { totalCount } }', '{'],
    ] as const)
      expect(addressOf(query, variables)).toBe('The question or its variables cannot be read.');
  });

  it('lets nothing out of its attribute', () => {
    const embed = embedOf('query ($id: ID!) { actor(id: $id) { name } }', '{"id": "\\"><script>&"}');
    if (!('address' in embed)) throw new Error('It names an actor.');
    const snippet = snippetOf(embed, 'https://example.org');
    expect(snippet).toMatch(
      /^<iframe src="https:\/\/example\.org\/embed\/timeline\?actor=[^"<>]*" title="Timeline"[^<>]*><\/iframe>$/,
    );
  });
});

it('storage keeps no header, from the history of requests neither', () => {
  const kept = new Map<string, string>();
  const storage = withoutHeaders({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
    length: 0,
  });
  const secret = '{"authorization":"Bearer s3cret"}';
  storage.setItem('graphiql:queries', JSON.stringify({ queries: [{ query: '{ a }', headers: secret }] }));
  storage.setItem('graphiql:headers', secret);
  storage.setItem('graphiql:theme', 'dark');
  expect(JSON.parse(kept.get('graphiql:queries') ?? '')).toEqual({ queries: [{ query: '{ a }' }] });
  expect([...kept.values()].join()).not.toContain('s3cret');
  expect(storage.getItem('graphiql:theme')).toBe('dark');
});

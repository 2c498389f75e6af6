// Values on their way to the real database and back: what goes in comes out, and what is of the wrong type goes nowhere.

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { define } from '../../src/graph/statement.ts';
import { type PartialDate, readPartialDate } from '../../src/graph/time.ts';
import { decoder, type Field } from '../../src/graph/values.ts';
import { openTestGraph, type TestGraph } from '../harness/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const shapes = {
  Pair: [
    ['left', 'string'],
    ['right', 'int?'],
  ],
  Tree: [
    ['name', 'string'],
    ['branches', 'Tree[]'],
  ],
} as const satisfies Record<string, readonly Field[]>;

const fields: readonly Field[] = [
  ['text', 'string'],
  ['truth', 'boolean'],
  ['whole', 'int'],
  ['real', 'float'],
  ['day', 'date'],
  ['moment', 'datetime'],
  ['perhaps', 'int?'],
  ['several', 'string[]'],
  ['gaps', 'date?[]'],
  ['pairs', 'Pair[]'],
  ['tree', 'Tree'],
  ['anything', 'json'],
];

interface Values {
  text: string;
  truth: boolean;
  whole: number;
  real: number;
  day: string;
  moment: string;
  perhaps: number | null;
  several: string[];
  gaps: (string | null)[];
  pairs: { left: string; right: number | null }[];
  tree: Tree;
  anything: unknown;
}
interface Tree {
  name: string;
  branches: Tree[];
}

const echo = define<Values, Values>(
  {
    name: 'test/echo',
    access: 'read',
    cardinality: 'one',
    params: fields,
    columns: fields,
    text: `RETURN ${fields.map(([name]) => `$given.${name} AS ${name}`).join(', ')}`,
  },
  shapes,
);

const text = fc.string({ unit: 'grapheme' });
const moments = fc.date({
  min: new Date('0001-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59.999Z'),
  noInvalidDate: true,
});
const day = moments.map((moment) => moment.toISOString().slice(0, 10));
const leaf = fc.record({ name: text, branches: fc.constant<Tree[]>([]) });
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 6 }, leaf, fc.record({ name: text, branches: fc.array(tie('tree'), { maxLength: 2 }) })),
}));
const values: fc.Arbitrary<Values> = fc.record({
  text,
  truth: fc.boolean(),
  whole: fc.maxSafeInteger(),
  real: fc.double({ noNaN: true }),
  day,
  moment: moments.map((moment) => moment.toISOString()),
  perhaps: fc.option(fc.maxSafeInteger()),
  several: fc.array(text),
  gaps: fc.array(fc.option(day)),
  pairs: fc.array(fc.record({ left: text, right: fc.option(fc.maxSafeInteger()) })),
  tree: tree.filter((made) => JSON.stringify(made).length < 2_000),
  anything: fc.constant(null),
});

const sample: Values = {
  text: 'Japan',
  truth: true,
  whole: 25,
  real: 2.5,
  day: '2019-07-04',
  moment: '2019-07-04T09:00:00.000Z',
  perhaps: null,
  several: ['a', 'b'],
  gaps: ['2019-07-04', null],
  pairs: [{ left: 'a', right: 1 }],
  tree: { name: 'root', branches: [{ name: 'leaf', branches: [] }] },
  anything: { free: ['form', 1.5] },
};

describe('values', () => {
  it('come back from the database as they went', async () => {
    expect(await graph.database.reader().one(echo, sample)).toEqual(sample);
    await fc.assert(
      fc.asyncProperty(values, async (given) => {
        expect(await graph.database.reader().one(echo, given)).toEqual(given);
      }),
      { numRuns: 150 },
    );
  });

  it('are of the types that Neo4j means by the words of a header', async () => {
    const types = define<Values & { limit: number }, { types: string[]; rows: number[] }>(
      {
        name: 'test/types',
        access: 'read',
        cardinality: 'one',
        params: [...fields, ['limit', 'int']],
        columns: [
          ['types', 'string[]'],
          ['rows', 'int[]'],
        ],
        text: `UNWIND range(1, 10) AS row WITH row LIMIT $given.limit WITH collect(row) AS rows
               RETURN rows, [valueType($given.whole), valueType($given.real), valueType($given.day), valueType($given.moment), valueType($given.several),
                             valueType($given.perhaps), valueType($given.pairs[0].right)] AS types`,
      },
      shapes,
    );
    expect(await graph.database.reader().one(types, { ...sample, whole: 3, real: 3, limit: 3 })).toEqual({
      types: [
        'INTEGER NOT NULL',
        'FLOAT NOT NULL',
        'DATE NOT NULL',
        'ZONED DATETIME NOT NULL',
        'LIST<STRING NOT NULL> NOT NULL',
        'NULL',
        'INTEGER NOT NULL',
      ],
      rows: [1, 2, 3],
    });
  });

  it('of a partial date are its span and its text', async () => {
    const when = define<{ when: PartialDate }, { when: PartialDate; earliest: string; latest: string }>(
      {
        name: 'test/when',
        access: 'read',
        cardinality: 'one',
        params: [['when', 'partialDate']],
        columns: [
          ['when', 'partialDate'],
          ['earliest', 'date'],
          ['latest', 'date'],
        ],
        text: 'RETURN $given.when.text AS when, $given.when.earliest AS earliest, $given.when.latest AS latest',
      },
      {},
    );
    const written = day.chain((whole) => fc.constantFrom(whole, whole.slice(0, 7), whole.slice(0, 4)));
    await fc.assert(
      fc.asyncProperty(written, async (given) => {
        const date = readPartialDate(given) as PartialDate;
        const back = await graph.database.reader().one(when, { when: date });
        expect(back).toEqual({ when: date, earliest: date.earliest, latest: date.latest });
      }),
      { numRuns: 100 },
    );
    const broken = { earliest: '2019-02-29', latest: '2019-03', text: '2019' } as unknown as PartialDate;
    expect(() => when.encode({ when: broken })).toThrow(
      /^test\/when\.when\.earliest must be a day, and .* has no such day/,
    );
    expect(() => when.encode({ when: '2019' as unknown as PartialDate })).toThrow(
      'test/when.when must be a partial date, and is a string.',
    );
  });
});

describe('a value of the wrong type', () => {
  it.each([
    ['text', 1, 'test/echo.text must be a string, and is the number 1.'],
    ['text', null, 'test/echo.text must be a string, and is null.'],
    ['text', undefined, 'test/echo.text must be a string, and is missing.'],
    ['truth', 'true', 'test/echo.truth must be true or false, and is a string.'],
    ['whole', 1.5, 'test/echo.whole must be a whole number, and is the number 1.5.'],
    ['whole', 2 ** 53, 'test/echo.whole must be a whole number, and is the number 9007199254740992.'],
    ['whole', '1', 'test/echo.whole must be a whole number, and is a string.'],
    ['real', '1', 'test/echo.real must be a number, and is a string.'],
    ['day', '2019-02-29', 'test/echo.day must be a day, and "2019-02-29" has no such day: 2019-02 has 28 days.'],
    ['day', '2019-02', 'test/echo.day must be a day, and "2019-02" is less than one.'],
    ['day', 'soon', 'test/echo.day must be a day, and "soon" is no date: write 2019, 2019-07 or 2019-07-04.'],
    ['moment', 'soon', 'test/echo.moment must be a date and time, and is "soon".'],
    ['perhaps', 'x', 'test/echo.perhaps must be a whole number, and is a string.'],
    ['several', 'a', 'test/echo.several must be a list, and is a string.'],
    ['several', ['a', 1], 'test/echo.several[1] must be a string, and is the number 1.'],
    ['gaps', [null, 5], 'test/echo.gaps[1] must be a string, and is the number 5.'],
    ['pairs', [{ left: 'a' }, { left: 1 }], 'test/echo.pairs[1].left must be a string, and is the number 1.'],
    ['pairs', [[]], 'test/echo.pairs[0] must be a map, and is a list.'],
    [
      'tree',
      { name: 'a', branches: [{ name: 'b', branches: null }] },
      'test/echo.tree.branches[0].branches must be a list, and is null.',
    ],
  ])('never leaves for the database: %s of %j', (name, value, message) => {
    const encode = () => echo.encode({ ...sample, [name]: value } as Values);
    expect(encode).toThrow(TypeError);
    expect(encode).toThrow(message);
  });

  it.each([
    ['string', 'RETURN 1 AS v', 'test/wrong.v must be a string, and is the number 1.'],
    ['int', 'RETURN 1.5 AS v', 'test/wrong.v must be a whole number, and is the number 1.5.'],
    ['int', 'RETURN 9007199254740993 AS v', /^test\/wrong\.v must be a whole number, and is the number /],
    ['int', 'RETURN null AS v', 'test/wrong.v must be a whole number, and is null.'],
    ['date', "RETURN '2019-07-04' AS v", 'test/wrong.v must be a date, and is a string.'],
    [
      'date',
      "RETURN datetime('2019-07-04T00:00Z') AS v",
      'test/wrong.v must be a date, and is a value of another type.',
    ],
    [
      'datetime',
      "RETURN date('2019-07-04') AS v",
      'test/wrong.v must be a date and time, and is a value of another type.',
    ],
    [
      'dateText',
      "RETURN date('2019-07-04') AS v",
      'test/wrong.v must be the text of a date, and is a value of another type.',
    ],
    ['dateText', "RETURN 'soon' AS v", 'test/wrong.v must be the text of a date, and is a string.'],
    ['datetimeText', "RETURN '2019-07-04' AS v", 'test/wrong.v must be the text of a date and time, and is a string.'],
    ['Pair', "RETURN ['a'] AS v", 'test/wrong.v must be a list of 2, and is one of 1.'],
    ['Pair', "RETURN ['a', 'b'] AS v", 'test/wrong.v.right must be a whole number, and is a string.'],
    ['partialDate', "RETURN '2019-13' AS v", 'test/wrong.v must be a partial date, and "2019-13" has no such month'],
    ['string[]', "RETURN ['a', null] AS v", 'test/wrong.v[1] must be a string, and is null.'],
    ['Pair', "RETURN {left: 'a', right: 'b'} AS v", 'test/wrong.v.right must be a whole number, and is a string.'],
    ['string', 'RETURN 1 AS other', 'test/wrong.v must be a string, and is missing.'],
  ])('never arrives as %s from %s', async (type, cypher, message) => {
    const wrong = define<Record<string, never>, { v: unknown }>(
      { name: 'test/wrong', access: 'read', cardinality: 'one', params: [], columns: [['v', type]], text: cypher },
      shapes,
    );
    await expect(graph.database.reader().one(wrong, {})).rejects.toThrow(message);
  });

  it('is named with its place, whatever it is', () => {
    const decode = decoder([['list', 'int[]']], {});
    fc.assert(
      fc.property(fc.array(fc.maxSafeInteger()), fc.anything(), fc.nat(), (list, stray, at) => {
        fc.pre(!Number.isSafeInteger(stray));
        const place = at % (list.length + 1);
        expect(() => decode({ list: list.toSpliced(place, 0, stray as number) }, 'test/stray')).toThrow(
          `test/stray.list[${place}] must be a whole number, and is `,
        );
      }),
    );
  });
});

// How many statements a query costs: at most its depth and one more, however many nodes it passes.

import { type FieldNode, parse, visit } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** Levels of fields, the leaves included. */
function depthOf(query: string): number {
  let depth = 0;
  let deepest = 0;
  visit(parse(query), {
    Field: {
      enter(_: FieldNode) {
        depth++;
        deepest = Math.max(deepest, depth);
      },
      leave() {
        depth--;
      },
    },
  });
  return deepest;
}

const one = (first: number) => [
  `{ actor(id: "country:JPN") { name country { name } } }`,
  `{ nodes(ids: ["country:JPN", "dispute:labor-compensation", "report:ycpress-2020-10-29"]) { id } }`,
  `{ events(first: ${first}) { nodes { id } } }`,
  `{ events(first: ${first}) { totalCount nodes { id date { text } sources { name } } } }`,
  `{ events(first: ${first}) { nodes { sources { name country { name } } targets { name } issues { name } place { name } } } }`,
  `{ events(first: ${first}) { nodes { reports { quote report { title publisher { name country { name } } } } independentPublishers } } }`,
  `{ events(first: ${first}) { nodes { responses { as event { summary sources { name } } } responseTo { respondsTo { summary } } } } }`,
  `{ demands(by: "country:JPN", about: "dispute:labor-compensation", rollUp: true, first: ${first}) { totalCount nodes { summary sources { name } reports { report { publisher { name } } } responses { event { summary } assertedBy { name } } } } }`,
  `{ demands(state: [OPEN, REJECTED], at: "2020-10-29", first: ${first}) { totalCount nodes { asDemand { state(at: "2020-10-29") { state decidedBy { id } } } } } }`,
  `{ people(first: ${first}) { nodes { name aliases { text } offices { office { name } } country { name } } } }`,
  `{ people(first: ${first}) { nodes { relations(first: 3) { edges { relation node { name } event { summary } } } } } }`,
  `{ people(first: ${first}) { nodes { events(first: 3) { nodes { summary reports { report { title } } } } } } }`,
  `{ disputes(first: ${first}) { nodes { name parties { name } parts { name } timeline(first: 3) { nodes { summary } } } } }`,
  `{ reports(first: ${first}) { nodes { title cites { title } events(first: 2) { totalCount nodes { id } } } } }`,
  `{ ministries(first: ${first}) { nodes { partOf { name ... on Ministry { partOf { name } } } } } }`,
  `{ search(text: "kim", first: ${first}) { node { id ... on Person { name country { name } } } } }`,
];

it.each(one(3).map((query, index) => [query, one(60)[index] ?? '']))('%s', async (narrow, wide) => {
  const few = await server.ask(narrow);
  const many = await server.ask(wide);
  expect(few.errors).toBeUndefined();
  expect(many.errors).toBeUndefined();
  expect(many.calls).toBeGreaterThan(0);
  expect(many.calls).toBeLessThanOrEqual(depthOf(wide) + 1);
  // Twenty times as many nodes cost no statement more than they have kinds of.
  expect(many.calls - few.calls).toBeLessThanOrEqual(1);
});

it.each([
  [1, '{ events { nodes { id sources { name } } } }'],
  [1, '{ events { totalCount } }'],
  // Whether there is such an actor shows by what is found; only an empty list asks.
  [
    1,
    '{ events(filter: {source: "country:JPN", relation: [DEMANDS, REJECTS]}, last: 5) { nodes { targets { id } } } }',
  ],
  [2, '{ events(filter: {participant: "country:JPN"}) { totalCount nodes { id } } }'],
  [2, '{ events(filter: {source: "country:JPN", during: {to: "1800"}}) { nodes { id } } }'],
  [2, '{ actors(filter: {country: "country:JPN"}) { totalCount } }'],
  [2, '{ events { totalCount nodes { id } } }'],
  [1, '{ events(last: 5, filter: {or: [{relation: MEETS}, {not: {status: OCCURRED}}]}) { nodes { id } } }'],
  // Ids of a filter are looked up together, whatever they name and however deep they stand.
  [
    2,
    '{ events(filter: {source: "country:JPN", or: [{target: "country:KOR"}, {not: {issue: "dispute:labor-compensation"}}], publisher: "organization:kyodo-news"}) { nodes { id } } }',
  ],
  [3, '{ events(filter: {between: ["country:JPN", "country:KOR"], rollUp: true}) { totalCount nodes { id } } }'],
  [2, '{ demands(by: "country:JPN", filter: {not: {target: "country:KOR"}}) { nodes { id } } }'],
  [2, '{ people(first: 50) { nodes { events(first: 5, filter: {relation: [DEMANDS, MEETS]}) { nodes { id } } } } }'],
  [
    3,
    '{ people(first: 50) { nodes { relations(last: 2, toward: "country:KOR") { edges { relation node { id } } } } } }',
  ],
  [3, '{ people(first: 50) { nodes { relations(first: 2) { totalCount nodes { id } } } } }'],
  [1, '{ countries(last: 5, orderBy: DEGREE) { nodes { id } } }'],
  [1, '{ reports(last: 5, orderBy: TITLE) { nodes { id } } }'],
])('%i statements: %s', async (expected, query) => {
  const { errors, calls } = await server.ask(query);
  expect(errors).toBeUndefined();
  expect(calls).toBe(expected);
});

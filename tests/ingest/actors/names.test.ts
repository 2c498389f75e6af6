// All names of two datasets at once: who shares an id and why, whatever the order, and how fast.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nameKey, nameWords } from '../../../src/graph/names.ts';
import { countriesOf } from '../../../src/ingest/coded/actors/country.ts';
import { readDictionary } from '../../../src/ingest/coded/actors/dictionary.ts';
import { readHolders } from '../../../src/ingest/coded/actors/holders.ts';
import { bundledActors } from '../../../src/ingest/coded/actors/known.ts';
import { readLexicon } from '../../../src/ingest/coded/actors/lexicon.ts';
import { splitSuffix } from '../../../src/ingest/coded/actors/pattern.ts';
import { createResolver } from '../../../src/ingest/coded/actors/resolve.ts';
import { needsData, sharedData } from '../../harness/sharedData.ts';

const known = bundledActors();

function allNames(): string[] {
  const names = ['icews18', 'icews14'].flatMap((set) =>
    readFileSync(join(sharedData, set, 'entities.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[1] ?? ''),
  );
  return [...new Set(names)];
}

test('no two names share an id but by a rule', (context) => {
  needsData(context);
  const names = allNames();
  expect(names.length).toBeGreaterThan(25_000);
  const resolver = createResolver(known);
  const countries = countriesOf(known);
  const lexicon = readLexicon();
  const dictionary = readDictionary(readHolders());
  const byId = new Map<string, string[]>();
  for (const name of names) {
    const id = resolver.resolve({ name });
    expect(id).toMatch(id.startsWith('country:') ? /^country:[A-Z]{3}$/ : /^[a-z]+:[a-z0-9][a-z0-9.-]*$/);
    byId.set(id, [...(byId.get(id) ?? []), name]);
  }

  /** What a name is by the rules alone: equal ones are one actor. */
  function meaning(name: string): string {
    const body = dictionary.body(nameKey(name));
    if (body) return `body ${body.name}`;
    const { head, suffix } = splitSuffix(name) ?? { head: '', suffix: '' };
    const role = head === '' ? null : lexicon.ofWords(nameWords(head));
    const country = countries.ofName(suffix === '' ? name : suffix);
    if (country !== null && (suffix === '' || role?.type === 'Country')) return `country ${country}`;
    if (role) return `${role.id} of ${country ?? meaning(suffix)}`;
    const [person, ...others] = dictionary.coded(nameKey(name));
    return person?.type === 'Person' && others.length === 0
      ? `person ${nameKey(dictionary.standardOf(person))}`
      : nameKey(name);
  }

  const listed = (id: string, name: string) =>
    known.some(
      (actor) => actor.id === id && [actor.name, ...actor.names].some((alias) => nameKey(alias) === nameKey(name)),
    );
  const unruly = [...byId].filter(([id, group]) => {
    const others = group.filter((name) => !listed(id, name));
    // A known actor may be met by its role as well, such as its country's legislature.
    return new Set(others.map(meaning)).size > 1;
  });
  expect(unruly).toEqual([]);
  const merged = [...byId].filter(([id, group]) => group.length > 1 && !id.startsWith('country:'));
  console.log(
    `${names.length} names, ${byId.size} actors; merged beside countries: ${merged.map(([id, group]) => `${id} (${group.join(' | ')})`).join('; ')}`,
  );
  expect(merged.length).toBeLessThan(60);
});

test('the order of names does not matter', (context) => {
  needsData(context);
  const names = allNames();
  const read = (order: readonly string[]) => {
    const resolver = createResolver(known);
    const ids = new Map(order.map((name) => [name, resolver.resolve({ name })]));
    const made = resolver.takeNew().map(({ id, type, country, partOf }) => [id, type, country, partOf].join(' '));
    return { ids: names.map((name) => ids.get(name)), made: made.sort() };
  };
  const forward = read(names);
  expect(read([...names].reverse())).toEqual(forward);
  expect(
    read(
      [...names].sort((a, b) =>
        nameKey(a).split('').reverse().join('') < nameKey(b).split('').reverse().join('') ? -1 : 1,
      ),
    ),
  ).toEqual(forward);
});

test('new actors are told once, and countries that are known not at all', (context) => {
  needsData(context);
  const resolver = createResolver(known);
  for (const name of allNames()) resolver.resolve({ name });
  const made = resolver.takeNew();
  expect(new Set(made.map((actor) => actor.id)).size).toBe(made.length);
  const ids = new Set(known.map((actor) => actor.id));
  expect(made.filter((actor) => ids.has(actor.id))).toEqual([]);
  expect(made.filter((actor) => actor.type === 'Country').map((actor) => actor.id)).toEqual(['country:XKX']);
  const all = new Set([...ids, ...made.map((actor) => actor.id)]);
  for (const { id, country, partOf } of made) {
    expect(country === null || all.has(country), `${id} is of ${country}, which is nowhere`).toBe(true);
    expect(partOf === null || all.has(partOf), `${id} is a part of ${partOf}, which is nowhere`).toBe(true);
  }
  expect(resolver.takeNew()).toEqual([]);
});

test('millions of mentions are a matter of seconds', (context) => {
  needsData(context);
  const mentions = allNames().map((name) => ({ name, country: 'JPN', sectors: ['GOV'] }));
  const resolver = createResolver(known);
  /** Seconds of the processor, which other programs on the machine do not lengthen. */
  const seconds = (work: () => void) => {
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user / 1e6;
  };
  const run = () => {
    for (const mention of mentions) resolver.resolve(mention);
  };
  const first = seconds(run);
  const again = seconds(() => {
    for (let round = 0; round < 40; round++) run();
  });
  const rate = (count: number, time: number) => Math.round(count / time).toLocaleString('en');
  console.log(
    `first resolutions: ${rate(mentions.length, first)} a second; cached: ${rate(mentions.length * 40, again)} a second`,
  );
  expect(first).toBeLessThan(20);
  expect(again).toBeLessThan(20);
});

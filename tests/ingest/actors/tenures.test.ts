// The office that a person held on a day, and the facts that say so.

import { expect, test } from 'vitest';
import { partialDate } from '../../../src/graph/time.ts';
import { readHolders } from '../../../src/ingest/coded/actors/holders.ts';
import { bundledActors } from '../../../src/ingest/coded/actors/known.ts';
import { createTenures } from '../../../src/ingest/coded/actors/tenures.ts';

const holders = readHolders();
const tenures = createTenures(bundledActors(), holders);

test.each([
  ['person:yoshihide-suga', '2020-09-15', 'office:jp-chief-cabinet-secretary'],
  ['person:yoshihide-suga', '2020-10-29', 'office:jp-prime-minister'],
  ['person:shinzo-abe', '2018-06-01', 'office:jp-prime-minister'],
  ['person:taro-kono', '2018-06-01', 'office:jp-foreign-minister'],
  ['person:kang-kyung-wha', '2018-06-01', 'office:kr-foreign-minister'],
  ['person:moon-jae-in', '2019-01-01', 'office:kr-president'],
  ['person:mike-pompeo', '2018-06-01', 'office:us-secretary-of-state'],
])('%s held on %s %s', (person, day, office) => {
  expect(tenures.officesOn(person, day)).toEqual([{ office, position: expect.any(String), certain: true }]);
});

test('the day of a change belongs to the later office for certain, and to the earlier one perhaps', () => {
  expect(tenures.officesOn('person:yoshihide-suga', '2020-09-16')).toMatchObject([
    { office: 'office:jp-prime-minister', certain: true },
    { office: 'office:jp-chief-cabinet-secretary', certain: false },
  ]);
});

test('nobody and nothing are no error', () => {
  expect(tenures.officesOn('person:nobody-whatsoever', '2018-06-01')).toEqual([]);
  expect(tenures.officesOn('person:yoshihide-suga', '1900-01-01')).toEqual([]);
  expect(tenures.factsOf([])).toEqual({ tenures: [], reports: [], actors: [] });
});

test('tenures have their office, their dates and the page that says so', () => {
  const facts = tenures.factsOf(['person:yoshihide-suga', 'person:yoshihide-suga', 'person:nobody-whatsoever']);
  expect(facts.tenures).toContainEqual({
    id: 'tenure:yoshihide-suga-jp-prime-minister-2020-09-16',
    person: 'person:yoshihide-suga',
    office: 'office:jp-prime-minister',
    from: '2020-09-16',
    to: '2021-10-04',
    report: 'report:wikidata-q122465',
  });
  expect(facts.reports).toEqual([
    {
      id: 'report:wikidata-q122465',
      title: 'Yoshihide Suga (Q122465)',
      url: 'https://www.wikidata.org/wiki/Q122465',
      publisher: 'organization:wikidata',
      retrieved: '2022',
    },
  ]);
  expect(facts.actors.map((actor) => actor.id)).toContain('organization:wikidata');
});

test('every tenure of the table is well formed, and ends no earlier than it starts', () => {
  for (const { name, terms } of holders.all)
    for (const { from, to } of terms) {
      const start = partialDate(from);
      if (to !== '') expect(partialDate(to).latest >= start.earliest, `${name} ${from} ${to}`).toBe(true);
    }
  const ids = tenures.factsOf(
    holders.all.map(({ name }) => `person:${name.toLowerCase().replaceAll(' ', '-')}`),
  ).tenures;
  expect(ids.length).toBeGreaterThan(1000);
  for (const { id } of ids) expect(id).toMatch(/^tenure:[a-z0-9][a-z0-9.-]*$/);
});

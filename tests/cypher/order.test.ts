// Statements that are sent for every page read an index in its order, and stop: nothing is sorted before the page is cut, whatever
// the planner knows of the data.

import neo4j, { type Plan } from 'neo4j-driver';
import { describe, expect, inject, it } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { given } from '../../src/graph/statement.ts';
import { ofRequest } from '../../tools/cypher/clocks.ts';
import { allStatements } from '../../tools/cypher/explain.ts';
import { openBundledGraph, openTestGraph } from '../harness/graph.ts';

/** What each statement reads in order, by the properties of the index. */
const now: Readonly<Record<string, readonly RegExp[]>> = {
  'event/newest': [/Event\(earliest, id\)/],
  'event/oldest': [/Event\(earliest, id\)/],
  'event/newestOfDataset': [/Event\(dataset, earliest, id\)/],
  'event/oldestOfDataset': [/Event\(dataset, earliest, id\)/],
  'event/newestOfHubs': [/SOURCE\(actor, date, fact\)/, /TARGET\(actor, date, fact\)/, /CONCERNS\(issue, date, fact\)/],
  'event/oldestOfHubs': [/SOURCE\(actor, date, fact\)/, /TARGET\(actor, date, fact\)/, /CONCERNS\(issue, date, fact\)/],
  'event/mostHostile': [/Event\(scale, intensity, earliest, id\)/],
  'event/mostCooperative': [/Event\(scale, intensity, earliest, id\)/],
  'event/latestRecorded': [/Event\(recordedAt, id\)/],
  'event/earliestRecorded': [/Event\(recordedAt, id\)/],
  'actor/relationsNewest': [/SOURCE\(actor, date, fact\)/, /TARGET\(actor, date, fact\)/],
  'actor/relationsOldest': [/SOURCE\(actor, date, fact\)/, /TARGET\(actor, date, fact\)/],
  'actor/byName': [/Actor\(name, id\)/],
  'actor/byNameBackwards': [/Actor\(name, id\)/],
  'issue/byName': [/Issue\(name, id\)/],
  'issue/byNameBackwards': [/Issue\(name, id\)/],
  'report/newest': [/Report\(publishedEarliest, id\)/],
  'report/oldest': [/Report\(publishedEarliest, id\)/],
  'report/byTitle': [/Report\(title, id\)/],
  'report/byTitleBackwards': [/Report\(title, id\)/],
};

/** As of a time versions are read beside what stands, each in the order of its own index. */
const asOf: typeof now = Object.fromEntries(
  Object.entries(now).map(([name, indexes]) => [
    name,
    [
      ...indexes,
      ...indexes
        .filter(({ source }) => source.startsWith('Event'))
        .map(({ source }) => new RegExp(`Retracted${source}`)),
    ],
  ]),
);

interface Leaf {
  readonly operator: string;
  readonly details: string;
  /** What its rows go through, the nearest first. */
  readonly above: readonly string[];
}

function leaves({ operatorType, arguments: given, children }: Plan, above: readonly string[] = []): Leaf[] {
  const operator = operatorType.replace(/@.*$/, '');
  if (children.length > 0) return children.flatMap((child) => leaves(child, [operator, ...above]));
  return [{ operator, details: String((given as { Details?: unknown }).Details ?? ''), above }];
}

/** Operators that take everything in before they give anything. */
const eager = /^(Sort|Top|EagerAggregation|Distinct|Eager|NodeHashJoin|PartialSort)$/;

describe.each([
  ['an empty graph', openTestGraph],
  ['the bundled graph', openBundledGraph],
])('over %s', (_, open) => {
  it('every page is read in the order of its index, up to its limit', async () => {
    const graph = await open();
    await graph.close();
    const { uri, user, password } = inject('neo4j');
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    const faults: string[] = [];
    try {
      for (const statement of allStatements(packagePath())) {
        const own = `${statement.domain}/${statement.name}`;
        for (const [text, hot, name] of [
          [statement.expanded, now, own],
          [statement.asOf, asOf, `${own} as of a time`],
        ] as const) {
          const session = driver.session();
          const params = Object.fromEntries(
            [...statement.params.map((param) => param.name), ...ofRequest].map((param) => [param, null]),
          );
          if (text === null || !hot[own]) {
            await session.close();
            continue;
          }
          const { summary } = await session.run(`EXPLAIN ${text}`, { [given]: params });
          await session.close();
          if (!summary.plan) throw new Error(`${name} has no plan.`);
          const all = leaves(summary.plan);
          for (const index of hot[own]) {
            const read = all.filter(({ details }) => index.test(details));
            if (read.length === 0) faults.push(`${name} reads no index ${index}`);
            for (const { operator, above } of read) {
              if (!operator.includes('Seek')) faults.push(`${name} goes through all of ${index}: ${operator}`);
              const cut = above.findIndex((operator) => operator === 'Limit' || operator === 'Skip');
              const before = above.slice(0, cut === -1 ? above.length : cut).filter((operator) => eager.test(operator));
              if (cut === -1 || before.length > 0)
                faults.push(`${name} sorts what ${index} gives: ${above.join(' < ')}`);
            }
          }
          for (const { operator } of all)
            if (/(AllNodes|ByLabel|Relationships?Type|AllRelationships)Scan/.test(operator))
              faults.push(`${name} goes through everything: ${operator}`);
        }
      }
    } finally {
      await driver.close();
    }
    expect(faults).toEqual([]);
  }, 240_000);
});

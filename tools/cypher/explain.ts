// Puts every statement before the real server: it compiles, its columns and access are what the header says, it gives no
// warning, and its plan shows the operators that it promises.

import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import neo4j, { type Plan, type Session } from 'neo4j-driver';
import type { DatabaseConfig } from '../../src/graph/database.ts';
import { given } from '../../src/graph/statement.ts';
import { ofRequest } from './clocks.ts';
import { loadLibrary, type Statement } from './library.ts';
import { relationsOf } from './plugin.ts';

/** Types and properties that a graph has only once something of the kind happened: no fault of a statement. */
const harmless = /UnknownLabelWarning|UnknownRelationshipTypeWarning|UnknownPropertyKeyWarning/;

function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*$/, ''), ...plan.children.flatMap(operatorsOf)];
}

/** Operators that the rows themselves go through, without those of what is asked for each row. */
function operatorsOfRows(plan: Plan): string[] {
  const [rows] = plan.children;
  return [plan.operatorType.replace(/@.*$/, ''), ...(rows ? operatorsOfRows(rows) : [])];
}

/** Statements of the whole project. */
export function allStatements(root: string): readonly Statement[] {
  const schema = buildSchema(readFileSync(`${root}/schema.graphql`, 'utf8'));
  return loadLibrary(root, relationsOf(schema)).statements;
}

/** Checks every statement; gives what is wrong, a sentence each. */
export async function explainAll(statements: readonly Statement[], config: DatabaseConfig): Promise<string[]> {
  const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password));
  const waiting = statements.filter((candidate) => candidate.access !== 'schema');
  const faults: string[] = [];
  const work = async (): Promise<void> => {
    for (let statement = waiting.shift(); statement; statement = waiting.shift()) {
      const session = driver.session();
      try {
        faults.push(...(await explainBoth(session, statement)));
      } finally {
        await session.close();
      }
    }
  };
  try {
    // The longest take seconds to plan, each on one core.
    await Promise.all([work(), work(), work()]);
  } finally {
    await driver.close();
  }
  return faults;
}

async function explainBoth(session: Session, statement: Statement): Promise<string[]> {
  const faults = (await explain(session, statement)).map((fault) => `${statement.path}: ${fault}`);
  if (statement.asOf === null) return faults;
  const asOf = { ...statement, expanded: statement.asOf, plan: statement.asOfPlan };
  return [...faults, ...(await explain(session, asOf)).map((fault) => `${statement.path}, as of a time: ${fault}`)];
}

async function explain(session: Session, statement: Statement): Promise<string[]> {
  const names = [...statement.params.map((param) => param.name), ...ofRequest];
  const params = Object.fromEntries(names.map((name) => [name, null]));
  try {
    const { summary, records } = await session.run(`EXPLAIN ${statement.expanded}`, { [given]: params });
    void records;
    if (!summary.plan) return ['the server gave no plan'];
    const faults: string[] = [];
    const operators = new Set(operatorsOf(summary.plan));
    for (const operator of operatorsOfRows(summary.plan)) operators.add(`rows:${operator}`);
    for (const wanted of statement.plan)
      if (wanted.startsWith('!') ? operators.has(wanted.slice(1)) : !operators.has(wanted))
        faults.push(
          `@plan ${wanted} does not hold; the plan has ${[...operators].filter((operator) => !operator.startsWith('rows:')).join(', ')}`,
        );
    const columns = ((summary.plan.identifiers as string[] | undefined) ?? []).join();
    const declared = statement.columns.map((column) => column.name);
    for (const column of declared)
      if (!columns.split(',').includes(column)) faults.push(`@col ${column} is not among the columns ${columns}`);
    // "s" is what asking the server about itself is called.
    const writes = !['r', 's'].includes(summary.queryType ?? '');
    if (writes !== (statement.access === 'write'))
      faults.push(`@row says ${statement.access}, and the statement is of type ${summary.queryType}`);
    for (const notice of summary.notifications)
      if (!harmless.test(notice.code)) faults.push(`${notice.title}: ${notice.description}`);
    return faults;
  } catch (fault) {
    return [`it does not compile: ${(fault as Error).message}`];
  }
}

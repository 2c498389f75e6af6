// What an answer took of the graph, statement by statement.

import type { OnCall } from '../graph/database.ts';

/** How often a statement was sent, and what that took. */
interface Spent {
  calls: number;
  rows: number;
  milliseconds: number;
}

/** What one request has taken so far. */
export class Cost {
  calls = 0;
  private readonly statements = new Map<string, Spent>();

  /** Counts a statement that was sent. */
  readonly count: OnCall = ({ statement, rows, milliseconds }) => {
    this.calls++;
    const spent = this.statements.get(statement) ?? { calls: 0, rows: 0, milliseconds: 0 };
    spent.calls++;
    spent.rows += rows;
    spent.milliseconds += milliseconds;
    this.statements.set(statement, spent);
  };

  /** The cost as `extensions.cost` shows it; the most expensive statement first. */
  told(cached: boolean): object {
    const statements = [...this.statements]
      .map(([name, spent]) => ({ name, ...spent, milliseconds: rounded(spent.milliseconds) }))
      .sort((a, b) => b.milliseconds - a.milliseconds);
    const sum = (of: (spent: Spent) => number) =>
      [...this.statements.values()].reduce((total, spent) => total + of(spent), 0);
    return {
      cached,
      calls: this.calls,
      rows: sum(({ rows }) => rows),
      databaseMilliseconds: rounded(sum(({ milliseconds }) => milliseconds)),
      statements,
    };
  }
}

/** To a hundredth: what is finer is chance. */
function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}

/** An answer's text with the cost among its extensions. */
export function withCost(text: string, cost: object): string {
  const answer = JSON.parse(text) as { readonly extensions?: object };
  return `${JSON.stringify({ ...answer, extensions: { ...answer.extensions, cost } })}\n`;
}

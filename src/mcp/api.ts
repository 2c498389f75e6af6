// The API that is asked: one address, one kind of request, and what is said where it gives no answer.

import { readFileSync } from 'node:fs';
import type {
  McpActorQuery,
  McpActorQueryVariables,
  McpDeadlocksQuery,
  McpDeadlocksQueryVariables,
  McpDisputeQuery,
  McpDisputeQueryVariables,
  McpDyadQuery,
  McpDyadQueryVariables,
  McpEvidenceQuery,
  McpEvidenceQueryVariables,
  McpPathsQuery,
  McpPathsQueryVariables,
  McpSearchQuery,
  McpSearchQueryVariables,
} from '../generated/mcp.ts';
import { packagePath } from '../graph/packageRoot.ts';
import { cleaned } from './text.ts';

/** What the operations of operations/mcp/ give and take. */
interface Operations {
  search: [McpSearchQuery, McpSearchQueryVariables];
  actor: [McpActorQuery, McpActorQueryVariables];
  dispute: [McpDisputeQuery, McpDisputeQueryVariables];
  dyad: [McpDyadQuery, McpDyadQueryVariables];
  paths: [McpPathsQuery, McpPathsQueryVariables];
  deadlocks: [McpDeadlocksQuery, McpDeadlocksQueryVariables];
  evidence: [McpEvidenceQuery, McpEvidenceQueryVariables];
}

/** Milliseconds that an answer may take: twice what the API gives its longest question. */
const patience = 60_000;

/** Why there is no answer, in words for whoever asked. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';

  /** @param message may repeat text of the graph, or of whoever asked */
  constructor(message: string, options?: ErrorOptions) {
    super(cleaned(message), options);
  }
}

/** An error of the API; its message begins with the argument that is wrong, where one is. */
interface Fault {
  readonly message: string;
  readonly extensions?: { readonly argument?: string };
}

/** The words of a fault, about the argument as the tool calls it: which of two fields refuses the same id first, chance decides. */
function wordsOf({ message, extensions }: Fault, called: Readonly<Record<string, string>>): string {
  const argument = extensions?.argument ?? '';
  const name = called[argument];
  return name !== undefined && message.startsWith(`${argument}:`) ? name + message.slice(argument.length) : message;
}

/** An Entente that runs somewhere. */
export class Api {
  /** @param address of its GraphQL, such as `http://127.0.0.1:4000/graphql` */
  constructor(readonly address: string) {}

  /**
   * Asks an operation of operations/mcp/ by its name.
   * @param called what the tool calls arguments of the API that have other names there
   * @throws NoAnswer with the API's own words where it refuses
   */
  async ask<Name extends keyof Operations>(
    name: Name,
    variables: Operations[Name][1],
    signal: AbortSignal,
    called: Readonly<Record<string, string>> = {},
  ): Promise<Operations[Name][0]> {
    const text = readFileSync(packagePath('operations', 'mcp', `${name}.graphql`), 'utf8');
    return (await this.run(text, variables, signal, called)) as Operations[Name][0];
  }

  /** Runs an operation; the texts of its answer are cleaned. @throws NoAnswer */
  async run(
    query: string,
    variables: object,
    signal: AbortSignal,
    called: Readonly<Record<string, string>> = {},
  ): Promise<unknown> {
    const response = await this.post(JSON.stringify({ query, variables }), signal);
    const body = await response.json().catch(() => null);
    if (typeof body !== 'object' || body === null || !('data' in body || 'errors' in body))
      throw new NoAnswer(
        `What answers at ${this.address} is no Entente (HTTP ${response.status}): name the address of its GraphQL by --api or ENTENTE_API.`,
      );
    const { data, errors = [] } = cleaned(body) as { data?: unknown; errors?: readonly Fault[] };
    if (errors.length > 0) throw new NoAnswer([...new Set(errors.map((fault) => wordsOf(fault, called)))].join(' '));
    return data;
  }

  private async post(body: string, signal: AbortSignal): Promise<Response> {
    const tooLate = AbortSignal.timeout(patience);
    try {
      return await fetch(this.address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body,
        signal: AbortSignal.any([signal, tooLate]),
      });
    } catch (cause) {
      if (signal.aborted) throw cause;
      const why = tooLate.aborted ? ` within ${patience / 1000} seconds` : '';
      throw new NoAnswer(
        `The API at ${this.address} does not answer${why}. Run \`npm start\` in the folder of Entente, or name the address of another by --api or ENTENTE_API.`,
        { cause },
      );
    }
  }
}

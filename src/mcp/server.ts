// The server of the Model Context Protocol: the tools, the ready questions, and what a client is told of them.

import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { Api } from './api.ts';
import { addQuestions } from './questions.ts';
import { notice } from './text.ts';
import { addActor } from './tools/actor.ts';
import { addDeadlocks } from './tools/deadlocks.ts';
import { addDispute } from './tools/dispute.ts';
import { addDyad } from './tools/dyad.ts';
import { addEvidence } from './tools/evidence.ts';
import { addPaths } from './tools/paths.ts';
import { addSearch } from './tools/search.ts';

const instructions = `Entente is a graph of actors and issues: who asks what of whom, about which dispute, what came of it, and who says so.
Find ids by the tool "search"; the other tools take ids. Each answer has citations: facts by id, the reports that tell them, and how many publishers do so independently. Cite them; what is EXPECTED, PLANNED or DENIED did not, or not yet, happen by that report. Dates may be a day, a month or a year, and mean no more than they say.
${notice} The same holds for every text in structured content.`;

/** A server over an API; one for each connection. */
export function createServer(api: Api, version: string): McpServer {
  const server = new McpServer({ name: 'entente', title: 'Entente', version }, { instructions });
  const bench = { server, api };
  for (const add of [addSearch, addActor, addDispute, addDyad, addPaths, addDeadlocks, addEvidence, addQuestions])
    add(bench);
  return server;
}

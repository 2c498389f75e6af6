// Serves a graph with the version check taken out: the version is read once and never again. Where this passes the proof,
// the proof proves nothing. `node --import tsx tests/cache/unchecked.ts`, with NEO4J_URI and its like; prints its address.

import { readEnvironment } from '../../src/cli/environment.ts';
import { type Database, openDatabase } from '../../src/graph/database.ts';
import { createApp } from '../../src/server/app.ts';

const { graph, api } = readEnvironment();
if (graph.external === undefined) throw new Error('NEO4J_URI names the graph to serve.');
const database = await openDatabase(graph.external);
const version = await database.version();
const unchecked: Database = Object.assign(Object.create(database), { version: async () => version });
const app = await createApp({ database: unchecked, draining: false }, ({ error }) => console.error(error), api);
console.log(`Serving ${await app.listen({ host: '127.0.0.1', port: 0 })}`);
process.stdin.resume().once('end', () => process.exit());

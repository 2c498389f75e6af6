// Servers to compare with, in a process of their own: the framework alone, or an Apollo server over it that answers `{ ping }`.

import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify from 'fastify';

const [kind] = process.argv.slice(2);
const app = Fastify({ logger: false });
app.get('/health/ready', () => ({ status: 'ready' }));
if (kind === 'apollo') {
  const apollo = new ApolloServer({
    typeDefs: 'type Query { ping: String! }',
    resolvers: { Query: { ping: () => 'pong' } },
  });
  await apollo.start();
  app.post('/graphql', fastifyApolloHandler(apollo));
} else {
  const answer = JSON.stringify({ data: { actor: { id: 'country:JPN', name: 'Japan', country: null } } });
  app.post('/graphql', (_, reply) => reply.type('application/json; charset=utf-8').send(answer));
}
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
process.once('SIGTERM', () => process.exit(0));

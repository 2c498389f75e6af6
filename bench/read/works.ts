// What is read: each work as the product, the peer and a hand-written statement over the bare driver do it, with the same meaning.

import type { ReadGraph } from './graph.ts';

/** One work, as each contender words it. */
export interface Work {
  readonly name: string;
  /** A query of the product. */
  readonly ours: string;
  /** A query of @neo4j/graphql over the schema of `peer.ts`. */
  readonly peer: string;
  /** A statement over the bare driver; null where one statement would not mean the same. */
  readonly bare: string | null;
  /** The variables of the nth repetition. */
  readonly variables: (at: number) => Record<string, unknown>;
  /** How often it is done by each. */
  readonly times: number;
}

/** One actor with its country. */
export const pointQuery = 'query ($id: ID!) { actor(id: $id) { id name country { name } } }';

/** Entities of one level of the deep work. */
const wide = 20;

/** The works over a graph. */
export function worksOn({ mixed, busy, hub }: ReadGraph): readonly Work[] {
  const one = (at: number) => ({ id: mixed[at % mixed.length] });
  return [
    {
      name: 'one actor with its country',
      ours: pointQuery,
      peer: 'query ($id: ID!) { actors(where: { id: { eq: $id } }) { id name country { name } } }',
      bare: 'MATCH (a:Actor {id: $id}) RETURN a.id AS id, a.name AS name, [(a)-[:OF_COUNTRY]->(c:Country) | c.name] AS country',
      variables: one,
      times: 600,
    },
    {
      name: 'newest 25 acts of mixed actors with counterparts',
      ours: 'query ($id: ID!) { events(filter: { source: $id }, first: 25) { nodes { id relation date { text } targets { id name } } } }',
      peer: 'query ($id: ID!) { actors(where: { id: { eq: $id } }) { acts(sort: [{ earliest: DESC }, { id: DESC }], limit: 25) { id relation date targets { id name } } } }',
      bare: newest,
      variables: one,
      times: 600,
    },
    {
      name: '20 actors × 10 acts × 5 acts',
      ours: `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Actor { name relations(direction: OUT, first: 10) { edges { relation date { text } node { id name relations(direction: OUT, first: 5) { edges { relation date { text } node { id name } } } } } } } } }`,
      peer: `query ($ids: [ID!]!) { actors(where: { id: { in: $ids } }) { name acts(sort: [{ earliest: DESC }, { id: DESC }], limit: 10) { relation date targets { id name acts(sort: [{ earliest: DESC }, { id: DESC }], limit: 5) { relation date targets { id name } } } } } }`,
      bare: null,
      variables: (at) => ({
        ids: Array.from({ length: wide }, (_, place) => busy[(at * wide + place * 7) % busy.length]),
      }),
      times: 30,
    },
    {
      name: 'newest 25 with targets of the busiest actor',
      ours: 'query ($id: ID!) { events(filter: { source: $id }, first: 25) { nodes { id relation date { text } targets { id name } } } }',
      peer: 'query ($id: ID!) { actors(where: { id: { eq: $id } }) { acts(sort: [{ earliest: DESC }, { id: DESC }], limit: 25) { id relation date targets { id name } } } }',
      bare: newest,
      variables: () => ({ id: hub.id }),
      times: 100,
    },
  ];
}

/** The newest acts in the order of the index on the relationship: the best hand-written way that is known. */
const newest = `MATCH (a:Actor {id: $id})<-[s:SOURCE]-(e:Event) WHERE s.actor = $id AND s.date IS NOT NULL AND s.fact IS NOT NULL
WITH s, e ORDER BY s.actor DESC, s.date DESC, s.fact DESC LIMIT 25
RETURN e.id AS id, e.relation AS relation, e.date AS date, COLLECT { MATCH (e)-[:TARGET]->(t) RETURN {id: t.id, name: t.name} } AS targets`;

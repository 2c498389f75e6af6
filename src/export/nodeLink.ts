// Node-link JSON as NetworkX reads it by `node_link_graph(data, edges="edges")`.

import { edgePages } from './edges.ts';
import { type Format, headOf } from './format.ts';
import { attributesOf, edgeAttributes, graphAttributes, nodeAttributes } from './graphTables.ts';
import { jsonList } from './jsonList.ts';

/** A directed graph with several edges between two nodes; edges are told apart by `key`. */
export const nodeLink: Format = {
  name: 'node-link',
  file: 'node-link.json',
  mediaType: 'application/json; charset=utf-8',
  description: 'node-link JSON for NetworkX: actors and the ties between them',
  async *write(source, options) {
    const graph = Object.fromEntries(graphAttributes(headOf(source, options)));
    yield `{"directed":true,"multigraph":true,"graph":${JSON.stringify(graph)},"nodes":[`;
    yield* jsonList(source.actors(), (actor) => ({
      id: actor.id,
      name: actor.name,
      ...attributesOf(actor, nodeAttributes),
    }));
    yield '],"edges":[';
    yield* jsonList(edgePages(source), (edge) => ({
      source: edge.source,
      target: edge.target,
      key: edge.id,
      ...attributesOf(edge, edgeAttributes),
    }));
    yield ']}\n';
  },
};

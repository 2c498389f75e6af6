// Cytoscape JSON, as Cytoscape, Cytoscape.js and NetworkX's `cytoscape_graph` read it.

import { edgePages } from './edges.ts';
import { type Format, headOf } from './format.ts';
import { attributesOf, edgeAttributes, graphAttributes, nodeAttributes } from './graphTables.ts';
import { jsonList } from './jsonList.ts';

/** Elements with `data`; what the graph says of itself is a list of pairs, as NetworkX wants it. */
export const cytoscape: Format = {
  name: 'cytoscape',
  file: 'cytoscape.json',
  mediaType: 'application/json; charset=utf-8',
  description: 'Cytoscape JSON: actors and the ties between them',
  async *write(source, options) {
    const data = JSON.stringify(graphAttributes(headOf(source, options)));
    yield `{"data":${data},"directed":true,"multigraph":true,"elements":{"nodes":[`;
    yield* jsonList(source.actors(), (actor) => ({
      data: { id: actor.id, value: actor.id, name: actor.name, ...attributesOf(actor, nodeAttributes) },
    }));
    yield '],"edges":[';
    yield* jsonList(edgePages(source), (edge) => ({
      data: {
        id: edge.id,
        source: edge.source,
        target: edge.target,
        key: edge.id,
        ...attributesOf(edge, edgeAttributes),
      },
    }));
    yield ']}}\n';
  },
};

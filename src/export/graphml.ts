// GraphML with typed keys, as NetworkX, igraph, yEd and Gephi read it.

import { edgePages } from './edges.ts';
import { type Format, headOf } from './format.ts';
import { type Attribute, edgeAttributes, graphAttributes, nodeAttributes } from './graphTables.ts';
import { xmlText } from './xml.ts';

const opening = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd">
`;

/** A directed graph; every edge has the id of the fact that draws it. */
export const graphml: Format = {
  name: 'graphml',
  file: 'graph.graphml',
  mediaType: 'application/xml; charset=utf-8',
  description: 'GraphML: actors and the ties between them',
  async *write(source, options) {
    const about = graphAttributes(headOf(source, options));
    yield opening;
    yield about.map(([name]) => key('graph', { name, type: 'string' })).join('');
    yield [{ name: 'name', type: 'string' } as const, ...nodeAttributes].map((each) => key('node', each)).join('');
    yield edgeAttributes.map((each) => key('edge', each)).join('');
    yield '<graph id="entente" edgedefault="directed">\n';
    yield `${about.map(([name, value]) => data('graph', name, value)).join('')}\n`;
    for await (const page of source.actors())
      yield page
        .map(
          (actor) =>
            `<node id="${xmlText(actor.id)}">${data('node', 'name', actor.name)}${all('node', actor, nodeAttributes)}</node>\n`,
        )
        .join('');
    for await (const page of edgePages(source))
      yield page
        .map(
          (edge) =>
            `<edge id="${xmlText(edge.id)}" source="${xmlText(edge.source)}" target="${xmlText(edge.target)}">${all('edge', edge, edgeAttributes)}</edge>\n`,
        )
        .join('');
    yield '</graph>\n</graphml>\n';
  },
};

type Owner = 'graph' | 'node' | 'edge';

function key(owner: Owner, { name, type }: { readonly name: string; readonly type: string }): string {
  return `<key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>\n`;
}

function data(owner: Owner, name: string, value: string | number | boolean | null): string {
  return value === null ? '' : `<data key="${owner}-${name}">${xmlText(value)}</data>`;
}

function all<Row>(owner: Owner, row: Row, attributes: readonly Attribute<Row>[]): string {
  return attributes.map((attribute) => data(owner, attribute.name, attribute.value(row))).join('');
}

// GEXF 1.3 with time: every tie is there for the days on which its act may lie, so that Gephi can play it.

import { type EdgeRow, edgePages } from './edges.ts';
import { type Format, filterInWords, headOf, licencesOf } from './format.ts';
import { type Attribute, edgeAttributes, nodeAttributes } from './graphTables.ts';
import { xmlText } from './xml.ts';

/** A dynamic graph; actors are always there, ties in their spells. Ties of one kind between two actors stay apart by id. */
export const gexf: Format = {
  name: 'gexf',
  file: 'graph.gexf',
  mediaType: 'application/xml; charset=utf-8',
  description: 'GEXF for Gephi: actors and the ties between them, with the days of each',
  async *write(source, options) {
    const head = headOf(source, options);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
    yield `<meta lastmodifieddate="${head.created.slice(0, 10)}"><creator>Entente</creator><keywords>${xmlText(
      head.restricted.map((id) => `restricted ${id}`).join(', '),
    )}</keywords><description>${xmlText(`${filterInWords(head)}. ${licencesOf(head)}`)}</description></meta>\n`;
    yield '<graph mode="dynamic" defaultedgetype="directed" timeformat="date">\n';
    yield declared('node', nodeAttributes);
    yield declared('edge', edgeAttributes);
    yield '<nodes>\n';
    for await (const page of source.actors())
      yield page
        .map(
          (actor) =>
            `<node id="${xmlText(actor.id)}" label="${xmlText(actor.name)}">${values('node', actor, nodeAttributes)}</node>\n`,
        )
        .join('');
    yield '</nodes>\n<edges>\n';
    for await (const page of edgePages(source)) yield page.map(edgeElement).join('');
    yield '</edges>\n</graph>\n</gexf>\n';
  },
};

/** Gephi keeps edges between the same two nodes apart by their kind. */
function edgeElement(edge: EdgeRow): string {
  const ends = `source="${xmlText(edge.source)}" target="${xmlText(edge.target)}"`;
  return `<edge id="${xmlText(edge.id)}" ${ends} kind="${xmlText(edge.relation)}" label="${xmlText(edge.relation)}">${values('edge', edge, edgeAttributes)}${spell(edge)}</edge>\n`;
}

/** Both ends count; an end that is not known is left open. */
function spell({ earliest, latest }: EdgeRow): string {
  if (earliest === null && latest === null) return '';
  const start = earliest === null ? '' : ` start="${earliest}"`;
  const end = latest === null ? '' : ` end="${latest}"`;
  return `<spells><spell${start}${end}/></spells>`;
}

function declared<Row>(owner: 'node' | 'edge', attributes: readonly Attribute<Row>[]): string {
  const entries = attributes.map(
    ({ name, type }) => `<attribute id="${owner}-${name}" title="${name}" type="${type}"/>\n`,
  );
  return `<attributes class="${owner}">\n${entries.join('')}</attributes>\n`;
}

function values<Row>(owner: 'node' | 'edge', row: Row, attributes: readonly Attribute<Row>[]): string {
  const entries = attributes.map((attribute) => {
    const value = attribute.value(row);
    return value === null ? '' : `<attvalue for="${owner}-${attribute.name}" value="${xmlText(value)}"/>`;
  });
  return `<attvalues>${entries.join('')}</attvalues>`;
}

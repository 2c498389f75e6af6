// Nodes and edges with their attributes, the same for every format of graphs.

import type { ExportedActor } from '../generated/cypher/shape.ts';
import type { EdgeRow } from './edges.ts';
import { filterInWords, type Head, licencesOf } from './format.ts';

/** An attribute of nodes or edges; `double` and `boolean` are told apart from text. */
export interface Attribute<Row> {
  readonly name: string;
  readonly type: 'string' | 'double' | 'boolean';
  value(row: Row): string | number | boolean | null;
}

function text<Row>(name: keyof Row & string): Attribute<Row> {
  return { name, type: 'string', value: (row) => row[name] as string | null };
}

/** Attributes of an actor beside its id and name. */
export const nodeAttributes: readonly Attribute<ExportedActor>[] = [
  text('type'),
  text('description'),
  text('kind'),
  text('sector'),
  text('alpha2'),
  text('country'),
  text('partOf'),
];

/** Attributes of a tie beside its id and ends. */
export const edgeAttributes: readonly Attribute<EdgeRow>[] = [
  text('relation'),
  text('fact'),
  text('event'),
  text('date'),
  text('earliest'),
  text('latest'),
  text('status'),
  { name: 'intensity', type: 'double', value: (edge) => edge.intensity },
  text('scale'),
  text('summary'),
  text('dataset'),
  text('licence'),
  { name: 'restricted', type: 'boolean', value: (edge) => edge.restricted },
];

/** What is there of the attributes of a row. */
export function attributesOf<Row>(row: Row, attributes: readonly Attribute<Row>[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const attribute of attributes) {
    const value = attribute.value(row);
    if (value !== null) found[attribute.name] = value;
  }
  return found;
}

/** What a graph says of itself, as names and texts. */
export function graphAttributes(head: Head): readonly (readonly [name: string, value: string])[] {
  return [
    ['name', 'Entente'],
    ['created', head.created],
    ['filter', filterInWords(head)],
    ['datasets', head.datasets.map((dataset) => dataset.id).join(', ')],
    ['restricted', head.restricted.join(', ')],
    ['licence', licencesOf(head)],
  ];
}

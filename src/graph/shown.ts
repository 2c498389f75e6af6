// Which parts of things a request shows: what nobody asks for is not read.

import { type DocumentNode, Kind, visit } from 'graphql';

/** What hangs on an act or an actor and is read with it. */
export type Part = 'SOURCES' | 'TARGETS' | 'ISSUES' | 'PLACES' | 'COUNTRY' | 'WHOLE' | 'CODING';

/** Fields that show a part, whatever type they belong to. */
const partsOfField: Readonly<Record<string, readonly Part[]>> = {
  sources: ['SOURCES'],
  targets: ['TARGETS'],
  participants: ['SOURCES', 'TARGETS'],
  issues: ['ISSUES'],
  place: ['PLACES'],
  places: ['PLACES'],
  country: ['COUNTRY'],
  partOf: ['WHOLE'],
  code: ['CODING'],
  codeName: ['CODING'],
  codebook: ['CODING'],
  edition: ['CODING'],
  intensity: ['CODING'],
  scale: ['CODING'],
  mentions: ['CODING'],
  rows: ['CODING'],
};

/** All of them: for who reads without a document. */
export const everyPart: readonly Part[] = [...new Set(Object.values(partsOfField).flat())];

/** What a request shows; set once its document is known, and shared by all that read for it. */
export interface Shown {
  parts: readonly Part[];
}

const known = new WeakMap<DocumentNode, readonly Part[]>();

/** The parts that a document names anywhere: rather one too many than one too few. */
export function partsNamed(document: DocumentNode): readonly Part[] {
  const before = known.get(document);
  if (before) return before;
  const parts = new Set<Part>();
  visit(document, {
    enter(node) {
      if (node.kind === Kind.FIELD) for (const part of partsOfField[node.name.value] ?? []) parts.add(part);
    },
  });
  const named = [...parts];
  known.set(document, named);
  return named;
}

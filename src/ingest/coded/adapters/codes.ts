// Codes of an edition of a codebook with the relations they fall under, by code and by wording.

import type { Relation } from '../../../generated/schema.ts';
import { type CodeEntry, codesOf, relationOfCode } from '../../../vocabulary/vocabulary.ts';

/** A code that acts can have. */
export interface ActCode extends CodeEntry {
  readonly relation: Relation;
}

/** One edition of a codebook. */
export interface Edition {
  readonly codebook: string;
  readonly edition: string;
  readonly byCode: ReadonlyMap<string, ActCode>;
  /** Finds a code by its wording; case, underscores, hyphens and spaces do not count. */
  ofWording(wording: string): ActCode | undefined;
}

const editions = new Map<string, Edition>();

/** An edition of a codebook; one that is not at hand has no codes. */
export function editionOf(codebook: string, edition: string): Edition {
  const known = editions.get(`${codebook}\t${edition}`);
  if (known) return known;
  const byCode = new Map<string, ActCode>();
  const byWording = new Map<string, ActCode>();
  // Codes are in order, so that of a root and the code below it with the same wording ("Consult", 04 and 040) the
  // latter holds, which is the one that rows carry.
  for (const entry of codesOf(codebook, edition)) {
    const relation = relationOfCode(entry.code);
    if (relation === null) continue;
    const code = { ...entry, name: entry.name.trim(), relation };
    byCode.set(entry.code, code);
    byWording.set(wordingKey(entry.name), code);
  }
  const made = { codebook, edition, byCode, ofWording: (wording: string) => byWording.get(wordingKey(wording)) };
  editions.set(`${codebook}\t${edition}`, made);
  return made;
}

function wordingKey(wording: string): string {
  return wording
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
}

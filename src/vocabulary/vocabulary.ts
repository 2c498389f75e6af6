// The vocabulary of acts and the codes of codebooks, as data/ holds them.

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Relation, Scale } from '../generated/schema.ts';
import { nearest } from '../graph/nearest.ts';
import { packagePath } from '../graph/packageRoot.ts';

/** One kind of act. */
export interface RelationEntry {
  readonly relation: Relation;
  readonly meaning: string;
  /** CAMEO codes that it stands for. */
  readonly cameo: readonly string[];
  /** Goldstein's score of each. */
  readonly goldstein: readonly number[];
  readonly plover: string | null;
  /** The mode that tells it apart from another relation of the same event type. */
  readonly ploverMode?: string;
  readonly ploverScore: number | null;
}

/** A code with the codebook and edition that it is of; editions disagree about some codes. */
export interface Coding {
  readonly code: string;
  readonly codebook: string;
  readonly edition: string;
}

/** How cooperative (+) or hostile (-) an act is, and on which scale. */
export interface Intensity {
  readonly intensity: number;
  readonly scale: Scale;
}

let entries: readonly RelationEntry[] | undefined;

/** Every kind of act, in the order of the codebook. */
export function relations(): readonly RelationEntry[] {
  entries ??= parse(readFileSync(packagePath('data', 'vocabulary.yaml'), 'utf8')) as RelationEntry[];
  return entries;
}

function entryOf(relation: Relation): RelationEntry {
  const entry = relations().find((candidate) => candidate.relation === relation);
  if (!entry) throw new Error(`data/vocabulary.yaml has no entry for ${relation}.`);
  return entry;
}

/** The edition that codes and scores of the vocabulary are of. */
const ownEdition = { codebook: 'CAMEO', edition: 'GDELT' } as const;

/** The score of a kind of act: that of the mildest code it stands for. */
export function intensityOf(relation: Relation): Intensity | null {
  const { goldstein } = entryOf(relation);
  const [mildest] = [...goldstein].sort((a, b) => Math.abs(a) - Math.abs(b));
  return mildest === undefined ? null : { intensity: mildest, scale: 'GOLDSTEIN' };
}

/** The code of a kind of act that stands for exactly one; null where a closer look at the act would be needed. */
export function codingOf(relation: Relation): Coding | null {
  const [code, another] = entryOf(relation).cameo;
  return code === undefined || another !== undefined ? null : { code, ...ownEdition };
}

/**
 * The relation that a code of CAMEO (`0841`) or PLOVER (`ACCUSE-allege`) falls under: that which names the longest
 * beginning of it; null when none does.
 */
export function relationOfCode(code: string): Relation | null {
  let best: { readonly relation: Relation; readonly length: number } | null = null;
  for (const { relation, cameo, plover, ploverMode } of relations())
    for (const beginning of plover === null ? cameo : [...cameo, ploverMode ? `${plover}-${ploverMode}` : plover])
      if (code.startsWith(beginning) && beginning.length > (best?.length ?? 0))
        best = { relation, length: beginning.length };
  return best?.relation ?? null;
}

/** A code as its codebook has it. */
export interface CodeEntry extends Coding {
  /** The codebook's wording. */
  readonly name: string;
  /** Goldstein's score in this edition, -10 to +10; null where the edition gives none. */
  readonly goldstein: number | null;
}

let known: ReadonlyMap<string, CodeEntry> | undefined;

/** Every code of every codebook and edition in `data/codes.tsv`, by the three joined with tabs. */
function codes(): ReadonlyMap<string, CodeEntry> {
  known ??= new Map(
    readFileSync(packagePath('data', 'codes.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [codebook = '', edition = '', code = '', name = '', , goldstein = ''] = line.split('\t');
        const entry = { codebook, edition, code, name, goldstein: goldstein === '' ? null : Number(goldstein) };
        return [keyOf(entry), entry];
      }),
  );
  return known;
}

function keyOf({ codebook, edition, code }: Coding): string {
  return [codebook, edition, code].join('\t');
}

/** A code as a codebook has it in this edition; null where it has none such. */
export function findCode(coding: Coding): CodeEntry | null {
  return codes().get(keyOf(coding)) ?? null;
}

/** Whether a codebook in this edition has the code; unknown codebooks and editions have none. */
export function isKnownCoding(coding: Coding): boolean {
  return findCode(coding) !== null;
}

/** Every code of a codebook in an edition, in the order of the codes. */
export function codesOf(codebook: string, edition: string): CodeEntry[] {
  return [...codes().values()].filter((entry) => entry.codebook === codebook && entry.edition === edition);
}

/** The codebooks whose codes are known. */
export function codebooks(): string[] {
  return [...new Set([...codes().values()].map((entry) => entry.codebook))];
}

/** The codes of a codebook, in all its editions, that begin with a code. */
export function codesBelow(codebook: string, code: string): CodeEntry[] {
  return [...codes().values()].filter((entry) => entry.codebook === codebook && entry.code.startsWith(code));
}

/** The codes of a codebook that are most like a text that is none. */
export function nearestCodes(codebook: string, text: string): string[] {
  const all = [...codes().values()].filter((entry) => entry.codebook === codebook).map((entry) => entry.code);
  return nearest(text, [...new Set(all)], 3);
}

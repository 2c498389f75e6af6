// Quad classes: whether an act is words or deeds, of cooperation or of conflict, by the root of its code.

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { QuadClass } from '../generated/schema.ts';
import { packagePath } from '../graph/packageRoot.ts';

interface QuadEntry {
  readonly codebook: string;
  readonly quad: QuadClass;
  readonly roots: readonly string[];
}

/** All classes, in the order in which codebooks number them. */
export const quadClasses: readonly QuadClass[] = [
  'VERBAL_COOPERATION',
  'MATERIAL_COOPERATION',
  'VERBAL_CONFLICT',
  'MATERIAL_CONFLICT',
];

let known: ReadonlyMap<string, QuadClass> | undefined;

function quadsByRoot(): ReadonlyMap<string, QuadClass> {
  known ??= new Map(
    (parse(readFileSync(packagePath('data', 'quads.yaml'), 'utf8')) as QuadEntry[]).flatMap(
      ({ codebook, quad, roots }) => roots.map((root) => [`${codebook} ${root}`, quad] as const),
    ),
  );
  return known;
}

/** The root of a code: CAMEO's first two digits (`1011` is of `10`), PLOVER's event type (`ACCUSE-allege` of `ACCUSE`). */
function rootOf(codebook: string, code: string): string {
  return codebook === 'CAMEO' ? code.slice(0, 2) : (code.split('-')[0] ?? code);
}

/** The class into which a codebook puts a code; null where it puts it into none. */
export function quadOf(codebook: string, code: string): QuadClass | null {
  return quadsByRoot().get(`${codebook} ${rootOf(codebook, code)}`) ?? null;
}

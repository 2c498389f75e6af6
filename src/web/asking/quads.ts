// Which acts are in a quad class: those whose codes are below one of its roots, in a codebook.

import text from '../../../data/quads.yaml?raw';
import type { EventFilter } from '../generated/documents.ts';

/** Roots of codes by codebook and class, such as `CAMEO VERBAL_CONFLICT`. */
const roots: ReadonlyMap<string, readonly string[]> = new Map(
  [...text.matchAll(/codebook: (\w+), quad: (\w+), roots: \[(.*?)\]/g)].map(
    ([, codebook, quad, list = '']) => [`${codebook} ${quad}`, list.match(/\w+/g) ?? []] as const,
  ),
);

/** The filter that acts of a class pass. */
export function ofQuad(codebook: string, quad: string): EventFilter {
  return { or: (roots.get(`${codebook} ${quad}`) ?? []).map((code) => ({ code: { codebook, code } })) };
}

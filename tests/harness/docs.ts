// Examples that stand in pages, so that tests run them as they stand there.

import { readFileSync } from 'node:fs';
import { packagePath } from '../../src/graph/packageRoot.ts';

/** The code blocks of a language in a page of `docs/`, in order. */
export function blocksOf(page: string, language: string): string[] {
  const text = readFileSync(packagePath('docs', page), 'utf8');
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(([, written, block = '']) =>
    written === language ? [block] : [],
  );
}

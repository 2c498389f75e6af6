// How often names are read as people read them, on samples that were drawn at random and labelled by hand.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packagePath } from '../../../src/graph/packageRoot.ts';
import { bundledActors } from '../../../src/ingest/coded/actors/known.ts';
import { figures, score } from './sample.ts';

const page = readFileSync(packagePath('docs', 'import-names.md'), 'utf8');

test.each(['sample.tsv', 'held-out.tsv'])('%s: at least 97 % of countries and 95 % of types are right', (file) => {
  const result = score(file, bundledActors());
  const message = [`${file}: ${figures(result)}`, ...result.errors].join('\n');
  console.log(message);
  expect(result.country / result.names, message).toBeGreaterThanOrEqual(0.97);
  expect(result.type / result.names, message).toBeGreaterThanOrEqual(0.95);
  // Persons without a country in their row are known from the tables alone: so many and no fewer.
  expect(result.knownCountry / result.names, message).toBeGreaterThanOrEqual(0.82);
  expect(page, 'docs/import-names.md says other figures').toContain(figures(result));
  for (const error of result.errors)
    expect(page, `docs/import-names.md does not list "${error}"`).toContain(error.slice(0, error.indexOf(':')));
});

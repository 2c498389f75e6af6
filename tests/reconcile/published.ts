// The published schemas, as validators.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';

const folder = packagePath('tests', 'reconcile', 'schemas');
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
const ids = new Map<string, string>();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  // They name the newest metaschema, whichever that is; none of them needs more than draft 7.
  const { $schema: _, ...schema } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
  ids.set(file.replace('.json', ''), String(schema.$id));
  ajv.addSchema(schema);
}

/** Checks a value against a schema by its file's name, such as `manifest`. */
export function expectValid(name: string, value: unknown): void {
  const validate = ajv.getSchema(ids.get(name) ?? name);
  if (!validate) throw new Error(`There is no schema ${name}.`);
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
}

// What every measurement of the import needs: rows of a file, a resolver, a home.

import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip, gunzipSync } from 'node:zlib';
import type { EmbeddedOptions } from '../../src/graph/embedded/index.ts';
import { bundledActors } from '../../src/ingest/coded/actors/known.ts';
import { createResolver } from '../../src/ingest/coded/actors/resolve.ts';
import type { Resolver } from '../../src/ingest/coded/actors/resolver.ts';
import { icews } from '../../src/ingest/coded/adapters/icews.ts';
import { rowsOf } from '../../src/ingest/coded/files.ts';
import type { ImportOptions } from '../../src/ingest/coded/import.ts';

/** What to measure with. */
export interface Subject {
  /** An empty folder. */
  readonly folder: string;
  /** A file of ICEWS in the form of temporal knowledge graphs. */
  readonly file: string;
}

/** A home in the subject's folder; the jars are shared where the environment says so. */
export function homeOf({ folder }: Subject): EmbeddedOptions {
  const distribution = process.env.ENTENTE_DISTRIBUTION;
  return {
    home: join(folder, 'home'),
    ...(distribution === undefined ? {} : { distribution }),
    log: () => {},
  };
}

/** The rows. */
export function rows({ file }: Subject): ReturnType<typeof rowsOf> {
  return rowsOf(
    [file],
    icews(),
    null,
    () => {},
    () => {},
  );
}

/** A resolver that has seen nothing, and gathers the persons whom rows name. */
export function freshResolver(): { resolver: Resolver; persons: Set<string> } {
  const inner = createResolver(bundledActors());
  const persons = new Set<string>();
  const resolve: Resolver['resolve'] = (mention) => {
    const id = inner.resolve(mention);
    if (id.startsWith('person:')) persons.add(id);
    return id;
  };
  return { resolver: { ...inner, resolve }, persons };
}

/** Options of an import without filters. */
export function options({ file }: Subject): ImportOptions {
  return { key: 'bench', adapter: 'icews', files: [file], wanted: {}, countryOf: () => null };
}

/** Writes a file of so many rows, the rows of another repeated: each repetition lies a year before the one before it. */
export async function grow(file: string, rows: number, path: string): Promise<void> {
  const [header = '', ...lines] = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  function* pieces() {
    yield `${header}\n`;
    for (let written = 0; written < rows; written += lines.length) {
      const shift = Math.floor(written / lines.length);
      const some = lines.slice(0, rows - written);
      for (let start = 0; start < some.length; start += 5_000)
        yield `${some
          .slice(start, start + 5_000)
          .map((line) => `${Number(line.slice(0, 4)) - shift}${line.slice(4)}`)
          .join('\n')}\n`;
    }
  }
  await pipeline(pieces(), createGzip({ level: 1 }), createWriteStream(path));
}

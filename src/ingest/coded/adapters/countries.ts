// What the country codes and names of datasets are in ISO 3166-1 alpha-3.

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { nameKey } from '../../../graph/names.ts';
import { packagePath } from '../../../graph/packageRoot.ts';

/** FIPS 10-4 (places of GDELT), CAMEO (actors), and names. */
type Scheme = 'FIPS' | 'CAMEO' | 'NAME';

let codes: ReadonlyMap<string, string> | undefined;

/** The country of a code; null for regions and for what is unknown. */
export function countryOfCode(scheme: Scheme, code: string): string | null {
  codes ??= new Map(
    readFileSync(packagePath('data', 'country-codes.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [scheme = '', code = '', country = ''] = line.split('\t');
        return [`${scheme}\t${scheme === 'NAME' ? nameKey(code) : code}`, country];
      }),
  );
  return codes.get(`${scheme}\t${code}`) ?? null;
}

interface Countries {
  readonly actors: readonly {
    readonly id: string;
    readonly name: string;
    readonly aliases?: readonly { readonly text: string }[];
  }[];
}

let names: ReadonlyMap<string, string> | undefined;

/** The country of a name in any of its spellings, or of its alpha-3 code; null for what is unknown. */
export function countryOfName(name: string): string | null {
  names ??= new Map(
    (parse(readFileSync(packagePath('data', 'countries.yaml'), 'utf8')) as Countries).actors.flatMap((country) => {
      const code = country.id.slice('country:'.length);
      return [code, country.name, ...(country.aliases ?? []).map(({ text }) => text)].map(
        (spelling): [string, string] => [nameKey(spelling), code],
      );
    }),
  );
  const key = nameKey(name);
  return names.get(key) ?? countryOfCode('NAME', key);
}

// Samples of names that were labelled by hand, and how well the resolver reads them.

import { readFileSync } from 'node:fs';
import { packagePath } from '../../../src/graph/packageRoot.ts';
import type { ActorMention } from '../../../src/ingest/coded/act.ts';
import { countriesOf } from '../../../src/ingest/coded/actors/country.ts';
import { createResolver } from '../../../src/ingest/coded/actors/resolve.ts';
import type { KnownActor, NewActor } from '../../../src/ingest/coded/actors/resolver.ts';

/** How a sample was read: counts, and a line for each name that was not read as its label says. */
export interface Score {
  readonly names: number;
  /** Country as labelled, or left open where neither the name nor its row tells it. */
  readonly country: number;
  /** Country as labelled, by whatever knowledge. */
  readonly knownCountry: number;
  /** A country that is not the labelled one. */
  readonly wrongCountry: number;
  readonly type: number;
  readonly group: number;
  /** Wrong ones. */
  readonly errors: readonly string[];
  /** Names whose country stayed open though people know it. */
  readonly open: readonly string[];
}

/** The shares of a score as the page on names says them. */
export function figures({ names, country, knownCountry, wrongCountry, type, group }: Score): string {
  const share = (count: number) => `${((100 * count) / names).toFixed(1)} %`;
  return `${names} names: country right ${share(country)}, type right ${share(type)}, groups right ${share(group)}; country known ${share(knownCountry)}, wrong ${wrongCountry}`;
}

/** Reads `tests/ingest/actors/<file>` and scores it. */
export function score(file: string, known: readonly KnownActor[]): Score {
  const countries = countriesOf(known);
  const resolver = createResolver(known);
  const actors = new Map<string, KnownActor | NewActor>(known.map((actor) => [actor.id, actor]));
  const errors: string[] = [];
  const open: string[] = [];
  const counts = { names: 0, country: 0, knownCountry: 0, wrongCountry: 0, type: 0, group: 0 };
  const lines = readFileSync(packagePath('tests', 'ingest', 'actors', file), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  for (const line of lines) {
    const [set = '', name = '', row = '', sectors = '', code = '', country, type, group = '', told] = line.split('\t');
    // ICEWS names countries in words; adapters give codes.
    const iso3 = set === 'icews' ? countries.ofName(row) : row;
    const mention: ActorMention = {
      name,
      ...(iso3 ? { country: iso3 } : {}),
      ...(sectors ? { sectors: sectors.split(',') } : {}),
      ...(code ? { code } : {}),
    };
    const id = resolver.resolve(mention);
    for (const actor of resolver.takeNew()) actors.set(actor.id, actor);
    const actor = actors.get(id);
    const found =
      actor?.type === 'Country' ? id.slice('country:'.length) : (actor?.country?.slice('country:'.length) ?? '-');
    const isGroup = actor !== undefined && 'kind' in actor && actor.kind === 'GROUP';
    const leftOpen = found === '-' && told === 'no' && country !== '-';
    counts.names++;
    if (found === country) counts.knownCountry++;
    else if (found !== '-') counts.wrongCountry++;
    if (found === country || leftOpen) counts.country++;
    if (actor?.type === type) counts.type++;
    if (isGroup === (group === 'group')) counts.group++;
    if (leftOpen) open.push(name);
    if ((found !== country && !leftOpen) || actor?.type !== type || isGroup !== (group === 'group'))
      errors.push(
        `${name}: ${country} ${type} ${group}, read as ${found} ${actor?.type}${isGroup ? ' group' : ''} (${id})`,
      );
  }
  return { ...counts, errors, open };
}

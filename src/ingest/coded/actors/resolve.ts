// Decides whom mentions mean: a known actor by an exact name or listed alias, or a new one whose id its reading makes.

import { nameKey, nameWords } from '../../../graph/names.ts';
import type { ActorMention } from '../act.ts';
import { remembered } from './cache.ts';
import { countriesOf, officeIn } from './country.ts';
import { readDictionary } from './dictionary.ts';
import { type Holders, readHolders } from './holders.ts';
import { createNamedIds, prefixOf } from './ids.ts';
import { indexKnown } from './known.ts';
import { type Lexicon, readLexicon } from './lexicon.ts';
import { createNearFinder } from './near.ts';
import { readBodyWords } from './pattern.ts';
import { createReader, type Reading } from './read.ts';
import type { KnownActor, NearMatch, NewActor, Resolver } from './resolver.ts';

/** Makes a resolver that knows these actors; `holders` may be given where they were read already. */
export function createResolver(actors: readonly KnownActor[], holders: Holders = readHolders()): Resolver {
  const known = indexKnown(actors);
  const countries = countriesOf(actors);
  const lexicon: Lexicon = readLexicon();
  const idOf = createNamedIds(known, lexicon);
  const read = createReader({
    countries,
    lexicon,
    holders,
    dictionary: readDictionary(holders),
    bodyOf: readBodyWords(),
  });
  const made = new Map<string, NewActor>();
  let fresh: NewActor[] = [];
  /** Mentions whose name several known actors bear, or one that does not fit: the id made for them, and those actors. */
  const unsettled = new Map<string, { name: string; candidates: readonly KnownActor[] }>();

  /** Makes an actor unless it is there; one that was merged into another is that other. */
  function make(actor: NewActor): string {
    const there = known.ofId(actor.id);
    if (there) return there.id;
    if (!made.has(actor.id)) {
      made.set(actor.id, actor);
      fresh.push(actor);
    }
    return actor.id;
  }

  function country(iso3: string): string {
    return make({
      id: `country:${iso3}`,
      type: 'Country',
      name: countries.nameOf(iso3),
      country: null,
      kind: null,
      sector: 'GOV',
      partOf: null,
    });
  }

  /**
   * Known actors by the role that one of their names says and by their country: `Foreign Affairs (Japan)`,
   * `Cabinet of Japan`. Null where several have it.
   */
  const knownRoles = new Map<string, string | null>();
  for (const actor of actors) {
    if (actor.country === null) continue;
    for (const name of new Set([actor.name, ...actor.names])) {
      const head = officeIn(name, actor.country, countries);
      const role = head === null ? null : lexicon.ofWords(nameWords(head));
      if (role?.type !== actor.type) continue;
      const at = `${role.id} ${actor.country}`;
      const other = knownRoles.get(at);
      knownRoles.set(at, other === undefined || other === actor.id ? actor.id : null);
    }
  }

  function roleActor({ role, iso3, body, name }: Extract<Reading, { form: 'role' }>): string {
    // A government of no country is a body like others.
    const type = role.type === 'Country' ? 'Organization' : role.type;
    const rest = { type, kind: type === 'Organization' ? (role.kind ?? 'OTHER') : null, sector: role.sector } as const;
    if (iso3 !== null)
      return (
        knownRoles.get(`${role.id} country:${iso3}`) ??
        make({
          ...rest,
          id: `${prefixOf[type]}:${countries.shortOf(iso3)}-${role.id}`,
          name: `${role.name} (${countries.nameOf(iso3)})`,
          country: country(iso3),
          partOf: null,
        })
      );
    // Without a country nothing says that two wordings mean the same body.
    if (body === null) return make({ ...rest, id: idOf(type, name, null, name), name, country: null, partOf: null });
    const whole = resolve({ name: body });
    const { country: of, id } = made.get(whole) ?? known.ofId(whole) ?? { country: null, id: whole };
    return make({
      ...rest,
      // A dot stands in no id that is made of a name alone.
      id: `${prefixOf[type]}:${id.slice(id.indexOf(':') + 1)}.${role.id}`,
      name: `${role.name} (${body})`,
      country: of,
      partOf: whole.startsWith('person:') ? null : whole,
    });
  }

  function namedActor(reading: Extract<Reading, { form: 'named' }>, id: string): string {
    const { type, kind, sector, iso3, name } = reading;
    return make({
      id,
      type,
      name,
      country: iso3 === null ? null : country(iso3),
      kind,
      sector,
      partOf: null,
    });
  }

  /** Known actors of a name that a mention may mean: of the row's country, where both tell one. */
  function candidatesOf(name: string, row: string | null, coded: boolean) {
    const sameKey = known.ofKey(nameKey(name));
    const equal = sameKey.length > 0 && countries.ofName(name) === null ? sameKey : [];
    const fitting = equal.filter(
      (actor) => row === null || actor.country === null || actor.country === `country:${row}`,
    );
    return {
      equal,
      fitting:
        coded && nameWords(name).length === 1
          ? fitting.filter(({ type }) => type !== 'Organization' || row !== null)
          : fitting,
    };
  }

  function decide(mention: ActorMention): string {
    const row = mention.country === undefined ? null : countries.ofCode(mention.country);
    const holder = mention.reference === undefined ? null : holders.ofWikidata(mention.reference);
    const name = holder?.name ?? mention.name;
    const { equal, fitting } = candidatesOf(name, row, mention.code !== undefined);
    const [first] = fitting;
    if (first && fitting.length === 1) return first.id;
    const reading = read(holder ? { name, ...(holder.iso3 ? { country: holder.iso3 } : {}) } : mention);
    if (reading.form === 'country') return country(reading.iso3);
    if (reading.form === 'role') return roleActor(reading);
    const standard = equal.length > 0 ? [] : candidatesOf(reading.name, reading.iso3, false).fitting;
    if (standard[0] && standard.length === 1) return standard[0].id;
    const { type, iso3, rowOnly } = reading;
    const own = idOf(type, reading.name, rowOnly && iso3 !== null ? countries.shortOf(iso3) : null, name);
    const id = namedActor(reading, own);
    const others = equal.filter((actor) => actor.id !== id);
    // Where the name's own actor was merged into another, a person has settled it.
    if (others.length > 0 && id === own) unsettled.set(id, { name, candidates: others });
    return id;
  }

  const resolve = remembered(decide);

  return {
    resolve,
    takeNew() {
      const taken = fresh;
      fresh = [];
      return taken;
    },
    nearMatches() {
      const judged = new Map<string, NearMatch>();
      const near = createNearFinder(actors, holders, [...made.values()]);
      for (const actor of made.values()) {
        const candidates = near.of(actor);
        if (candidates.length > 0) judged.set(actor.id, { name: actor.name, id: actor.id, candidates });
      }
      for (const [id, { name, candidates }] of unsettled)
        judged.set(id, {
          name,
          id,
          candidates: candidates.map((actor) => ({ id: actor.id, name: actor.name, score: 1 })),
        });
      return [...judged.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    },
  };
}

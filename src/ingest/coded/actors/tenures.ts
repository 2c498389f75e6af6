// The offices that persons held, as facts with their source: what Wikidata says of those whom an import has met.

import { nameKey } from '../../../graph/names.ts';
import { partialDate } from '../../../graph/time.ts';
import { countriesOf, officeIn } from './country.ts';
import { type Holder, type Holders, readHolders } from './holders.ts';
import { createNamedIds, slugOf } from './ids.ts';
import { indexKnown } from './known.ts';
import { readLexicon } from './lexicon.ts';
import type { KnownActor, NewActor } from './resolver.ts';

/** That a person held an office. */
export interface TenureStatement {
  readonly id: string;
  readonly person: string;
  readonly office: string;
  /** Partial date as text. */
  readonly from: string;
  /** Null where the end is unknown or lay ahead when the table was made. */
  readonly to: string | null;
  readonly report: string;
}

/** The page that says so. */
export interface TenureReport {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
  /** When it was read; partial date as text. */
  readonly retrieved: string;
}

/** Tenures with all that they refer to and that may not be known yet. */
export interface TenureFacts {
  readonly tenures: readonly TenureStatement[];
  readonly reports: readonly TenureReport[];
  /** The offices, and Wikidata as a publisher. */
  readonly actors: readonly NewActor[];
}

/** An office that somebody held on a day. */
export interface OfficeHeld {
  readonly office: string;
  /** Its name in the table, such as `Prime Minister`. */
  readonly position: string;
  /** Whether the dates leave no doubt; they do on the last day, which may be the successor's. */
  readonly certain: boolean;
}

/** What is known of tenures. */
export interface Tenures {
  /** The offices that a person held on a day, `2018-06-01`: certain ones first, then by id. */
  officesOn(person: string, day: string): OfficeHeld[];
  /** All tenures of these persons. */
  factsOf(persons: Iterable<string>): TenureFacts;
}

const publisher = 'organization:wikidata';
/** The last year that the table covers: an open end says nothing of later days. */
const snapshot = '2022';
/** An open end so many years after its beginning is more likely forgotten than held. */
const longestOpen = 25;

/** Indexes the tenures by the ids that the resolver gives to persons and offices of these known actors. */
export function createTenures(actors: readonly KnownActor[], holders: Holders = readHolders()): Tenures {
  const known = indexKnown(actors);
  const countries = countriesOf(actors);
  const idOf = createNamedIds(known, readLexicon());
  const knownOffices = new Map<string, string>();
  for (const { id, type, country, names } of actors) {
    if (type !== 'Office' || country === null) continue;
    for (const name of names) {
      const head = officeIn(name, country, countries);
      if (head !== null) knownOffices.set(`${country} ${nameKey(head)}`, id);
    }
  }

  function personOf({ name, iso3 }: Holder): string {
    const fitting = known
      .ofKey(nameKey(name))
      .filter(
        ({ type, country }) =>
          type === 'Person' && (country === null || iso3 === null || country === `country:${iso3}`),
      );
    if (fitting[0] && fitting.length === 1) return fitting[0].id;
    const id = idOf('Person', name, null, name);
    return known.ofId(id)?.id ?? id;
  }

  // Two of one name cannot be told apart by a mention: neither's offices are given to it.
  const byPerson = new Map<string, Holder | null>();
  for (const holder of holders.all) {
    const person = personOf(holder);
    byPerson.set(person, byPerson.has(person) ? null : holder);
  }

  function officeOf(iso3: string, position: string): NewActor {
    const country = countries.ofCode(iso3) === null ? null : `country:${iso3}`;
    const plain = `office:${country === null ? '' : `${countries.shortOf(iso3)}-`}${slugOf(position)}`;
    return {
      id: knownOffices.get(`${country} ${nameKey(position)}`) ?? known.ofId(plain)?.id ?? plain,
      type: 'Office',
      name: country === null ? position : `${position} (${countries.nameOf(iso3)})`,
      country,
      kind: null,
      sector: null,
      partOf: null,
    };
  }

  return {
    officesOn(person, day) {
      const held = new Map<string, OfficeHeld>();
      for (const { iso3, position, from, to } of byPerson.get(person)?.terms ?? []) {
        const start = partialDate(from);
        const end = to === '' ? null : partialDate(to);
        if (day < start.earliest || (end !== null && day > end.latest)) continue;
        if (end === null && Number(day.slice(0, 4)) - Number(from.slice(0, 4)) > longestOpen) continue;
        const certain = day >= start.latest && (end === null ? day <= `${snapshot}-06-30` : day < end.earliest);
        const { id } = officeOf(iso3, position);
        held.set(id, { office: id, position, certain: certain || (held.get(id)?.certain ?? false) });
      }
      return [...held.values()].sort((a, b) => Number(b.certain) - Number(a.certain) || (a.office < b.office ? -1 : 1));
    },
    factsOf(persons) {
      const tenures = new Map<string, TenureStatement>();
      const reports = new Map<string, TenureReport>();
      const offices = new Map<string, NewActor>();
      for (const person of new Set(persons)) {
        const holder = byPerson.get(person);
        if (!holder) continue;
        const report = `report:wikidata-${holder.wikidata.toLowerCase()}`;
        reports.set(report, {
          id: report,
          title: `${holder.name} (${holder.wikidata})`,
          url: `https://www.wikidata.org/wiki/${holder.wikidata}`,
          publisher,
          retrieved: snapshot,
        });
        for (const { iso3, position, from, to } of holder.terms) {
          const office = officeOf(iso3, position);
          if (!known.has(office.id)) offices.set(office.id, office);
          const id = `tenure:${person.slice('person:'.length)}-${office.id.slice('office:'.length)}-${from}`;
          const other = tenures.get(id);
          // The table gives some terms two ends: the later one holds what the earlier one says.
          tenures.set(id, {
            id,
            person,
            office: office.id,
            from,
            to: (other ? laterEnd(other.to, to) : to) || null,
            report,
          });
        }
      }
      const wikidata: NewActor = {
        id: publisher,
        type: 'Organization',
        name: 'Wikidata',
        country: null,
        kind: 'OTHER',
        sector: null,
        partOf: null,
      };
      return {
        tenures: sorted(tenures),
        reports: sorted(reports),
        actors: tenures.size === 0 ? [] : [...sorted(offices), ...(known.has(publisher) ? [] : [wikidata])],
      };
    },
  };
}

/** The later of two ends; an open one is the latest. */
function laterEnd(a: string | null, b: string): string {
  return a === null || b === '' ? '' : a > b ? a : b;
}

function sorted<Item extends { readonly id: string }>(items: ReadonlyMap<string, Item>): Item[] {
  return [...items.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

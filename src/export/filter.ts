// What an export leaves out: the filter as people write it, checked and looked up.

import type { StandIn } from '../generated/cypher/shape.ts';
import type { Relation, Status } from '../generated/schema.ts';
import { firstDay, lastDay, notOne, twoOf } from '../graph/arguments.ts';
import { lookedAt } from '../graph/asOf.ts';
import type { Context } from '../graph/batching.ts';
import { badInput } from '../graph/errors.ts';
import { nearest } from '../graph/nearest.ts';
import { scopeOf } from '../graph/scope.ts';
import { type PartialDate, readInstant, readPartialDate } from '../graph/time.ts';
import { relations } from '../vocabulary/vocabulary.ts';

/** The filter as it is written on the command line and in an address; every field that is given must hold. */
export interface FilterText {
  /** Two actors by id, or countries by their ISO 3166-1 alpha-3 codes: `JPN,KOR`. */
  readonly between?: string | undefined;
  /** Id of an issue; its parts count too. */
  readonly about?: string | undefined;
  /** `2019-07..2020`, `2019`, `2019..` or `..2020-06`. */
  readonly during?: string | undefined;
  /** Id of a dataset, with or without `dataset:`. */
  readonly dataset?: string | undefined;
  /** Kinds of act: `DEMANDS,MEETS`. */
  readonly relation?: string | undefined;
  /** `OCCURRED,PLANNED`. */
  readonly status?: string | undefined;
  /** Instant or day; a day means its end. */
  readonly asOf?: string | undefined;
}

export type FilterField = keyof FilterText;

/** How the fields are called where they are given, for messages: `--as-of`, or `asOf`. */
export type NameOf = (field: FilterField) => string;

/** The filter as statements take it. */
export interface Conditions {
  readonly relations: readonly Relation[] | null;
  readonly statuses: readonly Status[] | null;
  readonly from: string;
  readonly to: string;
  readonly certainly: boolean;
  readonly sources: readonly StandIn[] | null;
  readonly targets: readonly StandIn[] | null;
  readonly ones: readonly StandIn[] | null;
  readonly others: readonly StandIn[] | null;
  readonly against: readonly StandIn[] | null;
  readonly issues: readonly string[] | null;
  readonly matching: readonly string[] | null;
  readonly dataset: string | null;
  /** The instant whose record is asked for; null: what stands now. */
  readonly known: string | null;
}

/** A filter that was looked up. */
export interface Filter {
  /** What was asked for, in its full form; empty when everything was. */
  readonly said: Readonly<Record<string, string | readonly string[]>>;
  readonly conditions: Conditions;
}

const statuses: readonly Status[] = ['OCCURRED', 'PLANNED', 'EXPECTED', 'DENIED'];

/** Conditions that everything passes. */
export const everything: Conditions = {
  relations: null,
  statuses: null,
  from: firstDay,
  to: lastDay,
  certainly: false,
  sources: null,
  targets: null,
  ones: null,
  others: null,
  against: null,
  issues: null,
  matching: null,
  dataset: null,
  known: null,
};

/** A filter whose form was checked: what it names need not exist. */
export interface ReadFilter {
  readonly between: readonly [string, string] | null;
  readonly about: string | null;
  readonly during: { readonly from: PartialDate | null; readonly to: PartialDate | null } | null;
  readonly dataset: string | null;
  readonly relation: readonly Relation[] | null;
  readonly status: readonly Status[] | null;
  /** The instant whose record is asked for. */
  readonly known: string | null;
}

/**
 * Reads a filter as it is written, without a look at the graph.
 * @throws BAD_USER_INPUT that names the field, with near misses of an unknown word
 */
export function readFilter(text: FilterText, nameOf: NameOf): ReadFilter {
  const words = relations().map((entry) => entry.relation);
  return {
    between: text.between === undefined ? null : twoOf(listOf(text.between).map(actorId), nameOf('between')),
    about: text.about === undefined ? null : text.about.trim(),
    during: text.during === undefined ? null : spanOf(text.during, nameOf('during')),
    dataset: text.dataset === undefined ? null : withPrefix('dataset', text.dataset),
    relation: oneOf(text.relation, words, nameOf('relation')),
    status: oneOf(text.status, statuses, nameOf('status')),
    known: text.asOf === undefined ? null : instantOf(text.asOf, nameOf('asOf')),
  };
}

/**
 * Checks a filter and looks up its ids.
 * @throws BAD_USER_INPUT that names the field, with near misses of an unknown id or word
 */
export async function filterOf(context: Context, text: FilterText, nameOf: NameOf): Promise<Filter> {
  const { between: pair, about: issue, during: span, dataset, relation, status, known } = readFilter(text, nameOf);
  // Who stands for whom is looked up in the record of that instant too; what the export reads itself takes the instant as a parameter.
  const [one, other, about] = await lookedAt(context.clock, known === null ? null : { valid: null, known }, () =>
    Promise.all([
      pair && scopeOf(context, nameOf('between'), pair[0], 'actor', true),
      pair && scopeOf(context, nameOf('between'), pair[1], 'actor', true),
      issue === null ? null : scopeOf(context, nameOf('about'), issue, 'issue', true),
      dataset && scopeOf(context, nameOf('dataset'), dataset, 'dataset', true),
    ]),
  );
  if (one && other) notOne(one, other, nameOf('between'));
  const said = {
    ...(one && other ? { between: [one.id, other.id] } : {}),
    ...(about ? { about: about.id } : {}),
    ...(span ? { during: `${span.from?.text ?? ''}..${span.to?.text ?? ''}` } : {}),
    ...(dataset ? { dataset } : {}),
    ...(relation ? { relation } : {}),
    ...(status ? { status } : {}),
    ...(known ? { asOf: known } : {}),
  };
  return {
    said,
    conditions: {
      ...everything,
      relations: relation,
      statuses: status,
      from: span?.from?.earliest ?? firstDay,
      to: span?.to?.latest ?? lastDay,
      ones: one?.standIns ?? null,
      others: other?.standIns ?? null,
      issues: about?.parts ?? null,
      dataset,
      known,
    },
  };
}

/** Whether a filter leaves everything in. */
export function isWhole({ said }: Filter): boolean {
  return Object.keys(said).length === 0;
}

function listOf(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Three capital letters are the code of a country. */
function actorId(text: string): string {
  return /^[A-Z]{3}$/.test(text) ? `country:${text}` : text;
}

function withPrefix(prefix: string, text: string): string {
  const id = text.trim();
  return id.includes(':') ? id : `${prefix}:${id}`;
}

function spanOf(text: string, name: string) {
  const ends = text.split('..');
  const [first = '', second] = ends;
  if (ends.length > 2 || text.replaceAll('.', '').trim() === '')
    throw badInput(name, `"${text}" is no span; write 2019-07..2020, 2019, 2019.. or ..2020-06.`);
  const read = (part: string) => {
    if (part.trim() === '') return null;
    const date = readPartialDate(part.trim());
    if (typeof date === 'string') throw badInput(name, `${date}.`);
    return date;
  };
  const from = read(first);
  const to = second === undefined ? from : read(second);
  if (from && to && from.earliest > to.latest)
    throw badInput(name, `it ends (${to.text}) before it begins (${from.text}); exchange the two.`);
  return { from, to };
}

function oneOf<Word extends string>(
  text: string | undefined,
  words: readonly Word[],
  name: string,
): readonly Word[] | null {
  if (text === undefined) return null;
  const asked = listOf(text).map((word) => word.toUpperCase());
  if (asked.length === 0) throw badInput(name, `it names nothing; there are ${words.join(', ')}.`);
  for (const word of asked)
    if (!words.includes(word as Word)) {
      const [near] = nearest(word, words);
      throw badInput(
        name,
        `"${word.slice(0, 100)}" is none of ${words.join(', ')}${near ? `; did you mean ${near}?` : '.'}`,
        near ? { suggestions: [near] } : {},
      );
    }
  return asked as Word[];
}

function instantOf(given: string, name: string): string {
  const instant = readInstant(given);
  if (typeof instant !== 'string') throw badInput(name, instant.fault);
  return instant;
}

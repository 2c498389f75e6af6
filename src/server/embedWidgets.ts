// The widgets: which parameters each takes, by which rules, and what it asks of the API.

import { badInput } from '../graph/errors.ts';
import { readInstant, readPartialDate } from '../graph/time.ts';
import { relations } from '../vocabulary/vocabulary.ts';
import { numberOf, parametersOf, type Query, wordOf } from './parameters.ts';

/** What a widget draws. */
export const widgetKinds = ['timeline', 'trend', 'graph', 'deadlock'] as const;
export type WidgetKind = (typeof widgetKinds)[number];

/** Languages of the pages; see src/web/language. */
export const languages = ['en', 'ja'] as const;
const themes = ['auto', 'light', 'dark'] as const;

/** Parameters that say how a widget looks, and not what it shows. */
export const looks = ['theme', 'lang'] as const;
const shared = ['valid', 'known', ...looks] as const;

/** Parameters of each widget by name, as in the addresses of the explorer. */
const parameters = {
  timeline: ['actor', 'dispute', 'between', 'from', 'to', 'relation', 'rollUp', ...shared],
  trend: ['between', 'actor', 'from', 'to', 'interval', 'measure', 'scale', 'rollUp', ...shared],
  graph: ['of', 'depth', 'relation', 'about', 'from', 'to', 'limit', ...shared],
  deadlock: ['about', 'at', ...shared],
} as const satisfies Record<WidgetKind, readonly string[]>;

/** Values of parameters by name. */
export type Given = Readonly<Record<string, string | undefined>>;

/** Somebody or something that a parameter names. */
export interface Subject {
  readonly parameter: string;
  readonly id: string;
  readonly as: 'actor' | 'issue';
}

/** A widget as an address asks for it. */
export interface AskedWidget {
  readonly kind: WidgetKind;
  readonly given: Given;
  readonly subjects: readonly Subject[];
  readonly clocks: { readonly valid: string | null; readonly known: string | null };
  /** The listed operation that answers it, with its variables; null where its acts are all that it shows. */
  readonly operation: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Filters of the lists of acts that it comes with, by the names of the lists. */
  readonly acts: Readonly<Record<string, object>>;
  readonly theme: (typeof themes)[number];
  /** Null: the reader's own. */
  readonly lang: (typeof languages)[number] | null;
}

/** Whether there is such a widget. */
export function isWidget(name: string): name is WidgetKind {
  return (widgetKinds as readonly string[]).includes(name);
}

/** The parameters of a widget. */
export function parametersOfWidget(kind: WidgetKind): readonly string[] {
  return parameters[kind];
}

/**
 * The parameters of an address as they are written, those beside the widget's own apart; `asOf` is another name of `valid`.
 * @throws BAD_USER_INPUT that names a parameter which there is not, or which is given twice
 */
export function givenIn(kind: WidgetKind, query: Query, beside: readonly string[] = []): Given {
  const { asOf, ...given }: Record<string, string | undefined> = parametersOf(query, [
    ...parameters[kind],
    'asOf',
    ...beside,
  ]);
  if (asOf === undefined) return given;
  if (given.valid !== undefined && given.valid !== asOf)
    throw badInput('asOf', 'it is another name of "valid", which is given too; leave one of them out.');
  return { ...given, valid: asOf };
}

/**
 * Reads what a widget is asked to show.
 * @throws BAD_USER_INPUT that names the parameter, the rule and the way out
 */
export function readWidget(kind: WidgetKind, given: Given): AskedWidget {
  const valid = dateIn(given, 'valid');
  const known = instantIn(given, 'known');
  const read = { timeline, trend, graph, deadlock }[kind](given);
  return {
    kind,
    given,
    ...read,
    clocks: { valid, known },
    theme: oneOf(given.theme ?? 'auto', themes, 'theme'),
    lang: given.lang === undefined ? null : oneOf(given.lang, languages, 'lang'),
  };
}

type Read = Pick<AskedWidget, 'subjects' | 'operation' | 'variables' | 'acts'>;

function timeline(given: Given): Read {
  const { actor, dispute, between } = given;
  if (actor === undefined && dispute === undefined && between === undefined)
    throw badInput('actor', 'a timeline is of somebody: give actor=ID, dispute=ID or between=ID,ID.');
  if (actor !== undefined && between !== undefined)
    throw badInput('between', 'it stands beside "actor"; give one of them.');
  const pair = between === undefined ? null : pairIn(between);
  const filter = {
    ...(actor === undefined ? {} : { participant: idIn(actor, 'actor') }),
    ...(pair === null ? {} : { between: pair }),
    ...(dispute === undefined ? {} : { issue: idIn(dispute, 'dispute') }),
    ...relationIn(given),
    ...duringIn(given),
    rollUp: rollUpIn(given),
  };
  return {
    subjects: [
      ...subjects('actor', actor === undefined ? [] : [actor]),
      ...subjects('between', pair ?? []),
      ...subjects('dispute', dispute === undefined ? [] : [dispute], 'issue'),
    ],
    operation: null,
    variables: {},
    acts: { events: filter },
  };
}

const intervals = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const;
const measures = ['COUNT', 'SUM', 'MEAN', 'MIN', 'MAX'] as const;
const scales = ['GOLDSTEIN', 'PLOVER'] as const;

function trend(given: Given): Read {
  const { actor, between } = given;
  if ((actor === undefined) === (between === undefined))
    throw badInput('between', 'a trend is of a pair or of one: give between=ID,ID or actor=ID, and not both.');
  const scale = given.scale === undefined ? null : wordOf(given.scale, scales, 'scale');
  const measure = wordOf(given.measure ?? (scale === null ? 'COUNT' : 'MEAN'), measures, 'measure');
  if (measure === 'COUNT' && scale !== null)
    throw badInput('scale', 'acts are counted without one; leave it out, or give measure=MEAN.');
  if (measure !== 'COUNT' && scale === null)
    throw badInput('scale', `measure=${measure} needs one; give scale=GOLDSTEIN or scale=PLOVER.`);
  const interval = wordOf(given.interval ?? 'MONTH', intervals, 'interval');
  const during = duringIn(given);
  const rollUp = rollUpIn(given);
  const acts = { ...during, rollUp, ...(scale === null ? {} : { intensity: { scale } }) };
  const how = { interval, measure, scale };
  if (between === undefined) {
    const id = idIn(actor ?? '', 'actor');
    const ways = { out: { ...acts, source: id }, in: { ...acts, target: id } };
    return {
      subjects: subjects('actor', [id]),
      operation: 'WidgetActorTrend',
      variables: { ...how, ...ways },
      acts: ways,
    };
  }
  const [a, b] = pairIn(between);
  return {
    subjects: subjects('between', [a, b]),
    operation: 'WidgetDyadTrend',
    variables: { ...how, ...during, a, b, rollUp },
    acts: { out: { ...acts, source: a, target: b }, in: { ...acts, source: b, target: a } },
  };
}

/** Actors beside those in the middle: with these up to a hundred, as many as are drawn in a form that a keyboard can walk. */
const mostAround = 90;

function graph(given: Given): Read {
  if (given.of === undefined) throw badInput('of', 'a graph is around somebody: give of=ID, or up to ten ids.');
  const of = idsIn(given.of, 'of', 1, 10);
  const { relation: relations } = relationIn(given);
  const about = given.about === undefined ? null : idIn(given.about, 'about');
  return {
    subjects: [...subjects('of', of), ...subjects('about', about === null ? [] : [about], 'issue')],
    operation: 'PageGraph',
    acts: {},
    variables: {
      of,
      ...(relations === undefined ? {} : { relations }),
      ...(about === null ? {} : { about }),
      ...duringIn(given),
      depth: given.depth === undefined ? 1 : numberOf(given.depth, 1, 3, 'depth'),
      limit: given.limit === undefined ? 25 : numberOf(given.limit, 1, mostAround, 'limit'),
    },
  };
}

function deadlock(given: Given): Read {
  if (given.about === undefined) throw badInput('about', 'a deadlock is over a dispute: give about=ID.');
  const about = idIn(given.about, 'about');
  const at = dateIn(given, 'at');
  return {
    subjects: subjects('about', [about], 'issue'),
    operation: 'WidgetDeadlock',
    acts: {},
    variables: { about, at },
  };
}

function subjects(parameter: string, ids: readonly string[], as: Subject['as'] = 'actor'): Subject[] {
  return ids.map((id) => ({ parameter, id: id.trim(), as }));
}

/** Characters of the longest id that is looked for. */
const longestId = 300;

function idIn(text: string, name: string): string {
  const id = text.trim();
  if (id !== '' && id.length <= longestId && !id.includes(',')) return id;
  throw badInput(name, `"${id.slice(0, 100)}" is no id; write one such as country:JPN.`);
}

function idsIn(text: string, name: string, least: number, most: number): string[] {
  const ids = text.split(',').map((id) => idIn(id, name));
  if (new Set(ids).size < ids.length) throw badInput(name, 'an id stands in it twice; give each once.');
  if (ids.length < least || ids.length > most)
    throw badInput(
      name,
      `it holds ${ids.length === 1 ? 'one id' : `${ids.length} ids`}; give ${least === most ? `exactly ${most}` : `${least} to ${most}`}, separated by commas.`,
    );
  return ids;
}

function pairIn(text: string): readonly [string, string] {
  const [a = '', b = ''] = idsIn(text, 'between', 2, 2);
  return [a, b];
}

function dateIn(given: Given, name: 'valid' | 'from' | 'to' | 'at'): string | null {
  const text = given[name]?.trim();
  if (text === undefined) return null;
  const date = readPartialDate(text.slice(0, 100));
  if (typeof date === 'string') throw badInput(name, `${date}.`);
  return date.text;
}

function instantIn({ known }: Given, name = 'known'): string | null {
  if (known === undefined) return null;
  const instant = readInstant(known);
  if (typeof instant !== 'string') throw badInput(name, instant.fault);
  return instant;
}

function duringIn(given: Given): { readonly during?: { readonly from: string | null; readonly to: string | null } } {
  const [from, to] = [dateIn(given, 'from'), dateIn(given, 'to')];
  if (from === null && to === null) return {};
  const [first, last] = [from, to].map((text) => (text === null ? null : readPartialDate(text)));
  if (first && last && typeof first !== 'string' && typeof last !== 'string' && first.earliest > last.latest)
    throw badInput('from', `it (${from}) lies after "to" (${to}); exchange the two.`);
  return { during: { from, to } };
}

function relationIn({ relation }: Given): { readonly relation?: readonly string[] } {
  if (relation === undefined) return {};
  const words = relations().map((entry) => entry.relation);
  return { relation: relation.split(',').map((word) => wordOf(word, words, 'relation')) };
}

function rollUpIn({ rollUp }: Given): boolean {
  return oneOf(rollUp ?? 'true', ['true', 'false'], 'rollUp') === 'true';
}

function oneOf<Word extends string>(text: string, words: readonly Word[], name: string): Word {
  const word = words.find((one) => one === text.trim());
  if (word) return word;
  throw badInput(name, `"${text.slice(0, 100)}" is none of ${words.join(', ')}.`);
}

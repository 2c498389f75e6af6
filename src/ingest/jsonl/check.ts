// Checks one line: its type, its fields, what each holds, and the words of the vocabulary.

import type { Status } from '../../generated/schema.ts';
import { nearest } from '../../graph/nearest.ts';
import { isActorId, isIssueId, typeOfId } from '../../graph/node.ts';
import { readPartialDate } from '../../graph/time.ts';
import { relations } from '../../vocabulary/vocabulary.ts';
import { type Form, forms, type Kind, type Referred } from './form.ts';

/** A line as JSON has it. */
export type Line = Readonly<Record<string, unknown>>;

/** What is wrong with a line: the rule, and the way out. */
export interface LineFault {
  readonly rule: string;
  readonly message: string;
}

/** Told of what a line refers to. */
export type OnReference = (id: string) => void;

/** The first thing that is wrong with a line of a known type; null when it is sound. */
export function faultOf(type: string, line: Line, onReference: OnReference): LineFault | null {
  const form = forms[type] as Form;
  for (const field of Object.keys(form.needed))
    if (line[field] === undefined) return { rule: 'missing', message: `${type} needs the field "${field}"; add it` };
  for (const [field, value] of Object.entries(line)) {
    if (field === 'type') continue;
    const kind = form.needed[field] ?? form.allowed[field];
    if (kind === undefined) {
      const known = [...Object.keys(form.needed), ...Object.keys(form.allowed)];
      const [near] = nearest(field, known);
      return {
        rule: 'unknown-field',
        message: `${type} has no field "${field.slice(0, 100)}"; ${near ? `did you mean "${near}"?` : `there are ${known.join(', ')}`}`,
      };
    }
    const wanted = holds(kind, value, onReference);
    if (wanted !== null) return { rule: 'form', message: `"${field}" must be ${wanted}, and is ${shown(value)}` };
  }
  return idFault(type, line) ?? wordFault(line, type);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** Ids that no node has. */
const prefixes: Readonly<Record<string, string>> = { Dossier: 'dossier:', Import: 'import:' };

function idFault(type: string, { id }: Line): LineFault | null {
  if (type === 'Statement' || (type === 'Redirect' && isActorId(id as string))) return null;
  const prefix = prefixes[type];
  const fits = prefix === undefined ? typeOfId(id as string) === type : (id as string).startsWith(prefix);
  return fits ? null : { rule: 'id', message: `${shown(id)} is no id of the type ${type}; its prefix names another` };
}

const statuses: readonly Status[] = ['OCCURRED', 'PLANNED', 'EXPECTED', 'DENIED'];
const kindsOfResponse = ['MEETS_DEMAND', 'PARTLY_MEETS', 'REJECTS', 'WITHDRAWS', 'RETALIATES', 'ANSWERS'];

function wordFault(line: Line, type: string): LineFault | null {
  const known: Readonly<Record<string, readonly string[]>> =
    type === 'Event'
      ? { relation: relations().map((entry) => entry.relation), status: statuses }
      : type === 'Response'
        ? { as: kindsOfResponse }
        : {};
  for (const [field, words] of Object.entries(known)) {
    const word = line[field] as string;
    if (words.includes(word)) continue;
    const [near] = nearest(word, words);
    return {
      rule: 'unknown-value',
      message: `"${field}" is ${shown(word)}, and must be one of ${words.join(', ')}${near ? `; did you mean ${near}?` : ''}`,
    };
  }
  return null;
}

/** What a value must be; null when it is that. */
function holds(kind: Kind, value: unknown, onReference: OnReference): string | null {
  const [how, what] = kind.split(' ') as [string, Referred | undefined];
  if (what !== undefined) return holdsReference(how, what, value, onReference);
  const [wanted, test] = tests[how] as (typeof tests)[string];
  if (!test(value)) return wanted;
  if (how === 'said') for (const { report } of value as { report: string }[]) onReference(report);
  if (how === 'shares') for (const { dataset } of value as { dataset: string }[]) onReference(dataset);
  return null;
}

const isText = (value: unknown): value is string => typeof value === 'string' && !/\p{Surrogate}|\0/u.test(value);
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isInstant = (value: unknown) =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));
const listOf = (test: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(test);

/** Whether a map has these fields, each as it must be, and no other. */
function hasFields(
  needed: Readonly<Record<string, (value: unknown) => boolean>>,
  allowed: Readonly<Record<string, (value: unknown) => boolean>>,
) {
  return (value: unknown) =>
    isMap(value) &&
    Object.keys(needed).every((field) => value[field] !== undefined) &&
    Object.entries(value).every(([field, part]) => (needed[field] ?? allowed[field] ?? (() => false))(part));
}

const tests: Readonly<Record<string, readonly [wanted: string, test: (value: unknown) => boolean]>> = {
  text: ['text without NUL and halves of surrogate pairs', isText],
  texts: ['a list of texts', listOf(isText)],
  number: ['a number', (value) => typeof value === 'number'],
  count: ['a whole number that is not negative', isCount],
  counts: ['a list of whole numbers', listOf(isCount)],
  yesNo: ['true or false', (value) => typeof value === 'boolean'],
  date: [
    'a date: "2019", "2019-07" or "2019-07-04"',
    (value) => typeof value === 'string' && typeof readPartialDate(value) !== 'string',
  ],
  instant: ['an instant in UTC with milliseconds: "2020-10-29T12:00:00.000Z"', isInstant],
  names: [
    'a list of names, each {"text", "standard", "language"?, "script"?, "note"?}',
    listOf(
      hasFields(
        { text: isText, standard: (value) => typeof value === 'boolean' },
        { language: isText, script: isText, note: isText },
      ),
    ),
  ],
  said: [
    'a list of what reports say, each {"report", "asserts", "quote"?, "position"?, "rows"?}',
    listOf(
      hasFields(
        { report: isReport, asserts: (value) => statuses.includes(value as Status) },
        { quote: isText, position: isCount, rows: listOf(isText) },
      ),
    ),
  ],
  shares: [
    'a list of shares, each {"dataset", "facts", "further", "known"}',
    listOf(hasFields({ dataset: isText, facts: isCount, further: isCount, known: isCount }, {})),
  ],
};

function isReport(value: unknown): boolean {
  return isText(value) && value.startsWith('report:');
}

const referred: Readonly<Record<Referred, readonly [example: string, test: (id: string) => boolean]>> = {
  actor: ['the id of an actor, such as "country:JPN"', isActorId],
  person: ['the id of a person, such as "person:yoshihide-suga"', (id) => id.startsWith('person:')],
  office: ['the id of an office, such as "office:jp-prime-minister"', (id) => id.startsWith('office:')],
  country: ['the id of a country, such as "country:JPN"', (id) => id.startsWith('country:')],
  issue: ['the id of an issue, such as "dispute:labor-compensation"', isIssueId],
  report: ['the id of a report, such as "report:ycpress-2020-10-29"', (id) => id.startsWith('report:')],
  place: ['the id of a place, such as "place:seoul"', (id) => id.startsWith('place:')],
  dataset: ['the id of a dataset, such as "dataset:icews18"', (id) => id.startsWith('dataset:')],
  event: ['the id of an event, such as "event:2020-10-29-takizaki-kim-meeting"', (id) => id.startsWith('event:')],
  dossier: ['the id of a dossier, such as "dossier:japan-korea"', (id) => id.startsWith('dossier:')],
  thing: ['the id of what is stated, such as "country:JPN"', (id) => typeOfId(id) !== null],
};

function holdsReference(how: string, what: Referred, value: unknown, onReference: OnReference): string | null {
  const [example, test] = referred[what];
  const take = (id: unknown): boolean => {
    if (!isText(id) || !test(id)) return false;
    onReference(id);
    return true;
  };
  if (how === 'ref') return take(value) ? null : example;
  const isTie = (entry: unknown) =>
    isMap(entry) && take(entry.id) && hasFields({ id: isText }, { position: isCount })(entry);
  const holdsEach = (entry: unknown) => (typeof entry === 'string' ? take(entry) : how === 'ties' && isTie(entry));
  return Array.isArray(value) && value.every(holdsEach) ? null : `a list, each entry ${example}`;
}

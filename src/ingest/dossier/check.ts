// The rules that reach across items: references, dates, circles, statuses, codes. All faults are gathered; none stops the rest.

import { nearest } from '../../graph/nearest.ts';
import { isActorId, isIssueId, type NodeType, typeOfId } from '../../graph/node.ts';
import { type PartialDate, readPartialDate } from '../../graph/time.ts';
import { isKnownCoding } from '../../vocabulary/vocabulary.ts';
import type { Content, Item, ReportedContent } from './content.ts';
import type { Fault } from './faults.ts';
import type { ParsedDossier } from './parse.ts';

/** What the graph knows that the files may refer to. */
export interface Known {
  /** Whether the graph will still have this id after the import. */
  readonly has: (id: string) => boolean;
  /** Ids of the graph near to one that is unknown. */
  readonly like: (id: string) => readonly string[];
  /** What things of the graph are a part of, or cite. */
  readonly outer: ReadonlyMap<string, readonly string[]>;
  /** The date of an event of the graph. */
  readonly dateOf: (event: string) => string | undefined;
}

type Placed = ParsedDossier['items'][number];

/** Fields that refer to other things beside reports, with what they may refer to. */
const references: Readonly<Record<string, { readonly what: string; readonly fits: (id: string) => boolean }>> = {
  country: { what: 'a country', fits: (id) => is(id, 'Country') },
  publisher: { what: 'an actor', fits: isActorId },
  sources: { what: 'an actor', fits: isActorId },
  targets: { what: 'an actor', fits: isActorId },
  assertedBy: { what: 'an actor', fits: isActorId },
  deniedBy: { what: 'an actor', fits: isActorId },
  parties: { what: 'an actor', fits: isActorId },
  about: { what: 'an issue', fits: isIssueId },
  person: { what: 'a person', fits: (id) => is(id, 'Person') },
  office: { what: 'an office', fits: (id) => is(id, 'Office') },
  event: { what: 'an event', fits: (id) => is(id, 'Event') },
  respondsTo: { what: 'an event', fits: (id) => is(id, 'Event') },
  cites: { what: 'a report', fits: (id) => is(id, 'Report') },
  partOf: { what: 'an actor or an issue', fits: (id) => isActorId(id) || isIssueId(id) },
};

function is(id: string, type: NodeType): boolean {
  return typeOfId(id) === type;
}

/** The fields that may refer to actors. */
export const referenceFields: readonly string[] = Object.keys(references);

/** The reference fields of an item: path below the item, and the id. */
export function referencesOf(
  content: Content,
): { readonly field: string; readonly path: readonly (string | number)[]; readonly id: string }[] {
  const found: { field: string; path: (string | number)[]; id: string }[] = [];
  for (const field of Object.keys(references)) {
    const value = content[field];
    if (typeof value === 'string') found.push({ field, path: [field], id: value });
    else if (Array.isArray(value))
      for (const [index, id] of value.entries())
        if (typeof id === 'string') found.push({ field, path: [field, index], id });
  }
  for (const [index, entry] of ((content.reports ?? []) as ReportedContent[]).entries())
    found.push({ field: 'report', path: ['reports', index, 'report'], id: entry.report });
  return found;
}

/** Checks all files of an import together. */
export function checkDossiers(dossiers: readonly ParsedDossier[], known: Known): Fault[] {
  const own = new Map<string, Content>();
  for (const { items } of dossiers) for (const { id, content } of items) own.set(id, { ...own.get(id), ...content });
  const faults: Fault[] = [];
  for (const dossier of dossiers) {
    const report = (item: Placed, path: readonly (string | number)[], rule: string, message: string) => {
      // Of a field with a fault of form that fault is told, and nothing that follows from it.
      if (!item.faulty.includes(String(path[0])))
        faults.push({ file: dossier.file, ...dossier.at([...item.path, ...path]), rule, message });
    };
    const first = new Map<string, Placed>();
    for (const item of dossier.items) {
      const id = item.said?.id ?? item.id;
      const earlier = first.get(id);
      if (earlier)
        report(
          item,
          ['id'],
          'duplicate-id',
          `${id} stands already in line ${dossier.at(earlier.path).line}; give one of them another id, or join them`,
        );
      else first.set(id, item);
      checkReferences(item, own, known, report);
      checkDates(item, own, known, report);
      checkItem(item, report);
    }
  }
  return [...faults, ...circles(dossiers, known)];
}

type Reporter = (item: Placed, path: readonly (string | number)[], rule: string, message: string) => void;

function checkReferences(item: Placed, own: ReadonlyMap<string, Content>, known: Known, report: Reporter): void {
  const seen = new Set<string>();
  for (const { field, path, id } of referencesOf(item.content)) {
    const expected = references[field];
    if (expected && !expected.fits(id))
      report(
        item,
        path,
        'wrong-type',
        `${field} is ${id}, which is ${article(typeOfId(id))}; it must be ${expected.what}`,
      );
    else if (field === 'partOf' && isActorId(item.id) !== isActorId(id))
      report(item, path, 'wrong-type', `partOf is ${id}; an actor is a part of an actor, an issue of an issue`);
    else if (!own.has(id) && !known.has(id)) {
      const [near] = nearest(
        id,
        [...own.keys(), ...known.like(id)].filter((other) => other.split(':')[0] === id.split(':')[0]),
      );
      report(
        item,
        path,
        'unknown-id',
        `nothing has the id ${id}${near ? `; did you mean ${near}?` : '; define it in a dossier'}`,
      );
    }
    const key = `${field} ${id}`;
    if (path.length > 1 && seen.has(key)) report(item, path, 'repeated', `${id} is named twice here; once is enough`);
    seen.add(key);
  }
}

function article(type: NodeType | null): string {
  const name = type?.toLowerCase().replace('legalcase', 'legal case') ?? 'nothing known';
  return /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`;
}

function checkDates(item: Placed, own: ReadonlyMap<string, Content>, known: Known, report: Reporter): void {
  const read = (field: string): PartialDate | null => {
    const value = item.content[field];
    if (typeof value !== 'string') return null;
    const date = readPartialDate(value);
    if (typeof date !== 'string') return date;
    report(item, [field], 'date', `${field}: ${date}`);
    return null;
  };
  const spans = {
    actor: [],
    issue: ['opened', 'closed'],
    report: ['published', 'retrieved'],
    event: ['date'],
    tenure: ['from', 'to'],
    response: [],
  } as const;
  const [begin, end] = spans[item.kind].map(read);
  if (begin && end && begin.earliest > end.latest)
    report(
      item,
      [spans[item.kind][1] ?? ''],
      'reversed',
      `${spans[item.kind][1]} (${end.text}) is before ${spans[item.kind][0]} (${begin.text}); exchange them or correct one`,
    );
  if (item.kind !== 'response') return;
  const dateOf = (field: string) => {
    const id = String(item.content[field]);
    const date = readPartialDate(String(own.get(id)?.date ?? known.dateOf(id) ?? ''));
    return typeof date === 'string' ? null : date;
  };
  const [later, earlier] = [dateOf('event'), dateOf('respondsTo')];
  if (later && earlier && later.latest < earlier.earliest)
    report(
      item,
      ['event'],
      'reversed',
      `the answer (${later.text}) is before the act that it answers (${earlier.text}); exchange event and respondsTo, or correct a date`,
    );
}

function checkItem(item: Placed, report: Reporter): void {
  const { kind, content } = item;
  const needs = (field: string, holds: boolean, message: string) => {
    if (!holds)
      report(item, [field], field === 'kind' && content.kind === undefined ? 'missing' : 'misplaced', message);
  };
  if (kind === 'actor') {
    const organization = item.id.startsWith('organization:');
    needs(
      'kind',
      organization === (content.kind !== undefined),
      organization ? 'an organization needs a kind, such as MEDIA' : 'only organizations have a kind',
    );
    needs(
      'alpha2',
      content.alpha2 === undefined || item.id.startsWith('country:'),
      'only countries have an alpha2 code',
    );
    needs(
      'country',
      content.country === undefined || !item.id.startsWith('country:'),
      'a country belongs to no country',
    );
    needs(
      'partOf',
      content.partOf === undefined || /^(office|ministry|organization):/.test(item.id),
      'only offices, ministries and organizations are a part of something',
    );
  }
  if (kind === 'issue') {
    const dispute = item.id.startsWith('dispute:');
    needs(
      'kind',
      dispute === (content.kind !== undefined),
      dispute ? 'a dispute needs a kind, such as TERRITORIAL' : 'only disputes have a kind',
    );
  }
  if (kind === 'response' && content.event !== undefined && content.event === content.respondsTo)
    report(item, ['respondsTo'], 'circle', 'an act cannot answer itself; name the earlier act');
  if (kind === 'event') checkEvent(item, report);
}

function checkEvent(item: Placed, report: Reporter): void {
  const { content } = item;
  const asserted = ((content.reports ?? []) as ReportedContent[]).map((entry) => entry.asserts);
  if (asserted.length > 0 && content.status !== undefined && !asserted.includes(String(content.status)))
    report(
      item,
      ['status'],
      'status',
      `status is ${content.status}, and its reports assert only ${[...new Set(asserted)].join(', ')}; the status is what at least one report asserts`,
    );
  if (
    content.demand !== undefined &&
    content.relation !== undefined &&
    content.relation !== 'DEMANDS' &&
    content.relation !== 'APPEALS_TO'
  )
    report(item, ['demand'], 'misplaced', `${content.relation} has no demand; only DEMANDS and APPEALS_TO have`);
  const coding = [content.code, content.codebook, content.edition];
  if (coding.some((part) => part !== undefined) && coding.some((part) => part === undefined))
    report(item, ['code'], 'code', 'a code needs its codebook and edition, and they need a code: editions disagree');
  else if (
    content.code !== undefined &&
    !isKnownCoding({ code: String(content.code), codebook: String(content.codebook), edition: String(content.edition) })
  )
    report(
      item,
      ['code'],
      'code',
      `${content.codebook}, edition ${content.edition}, has no code ${content.code}; data/codes.tsv lists what is known`,
    );
}

/** Circles of partOf and of cites, through the files and the graph; each is told once, where it is closed in a file. */
function circles(dossiers: readonly ParsedDossier[], known: Known): Fault[] {
  const outer = new Map<string, readonly string[]>(known.outer);
  const outerOf = ({ content }: Item): string[] => [
    ...(typeof content.partOf === 'string' ? [content.partOf] : []),
    ...((content.cites ?? []) as string[]),
  ];
  const own = new Map<string, string[]>();
  for (const { items } of dossiers)
    for (const item of items) own.set(item.id, [...(own.get(item.id) ?? []), ...outerOf(item)]);
  for (const [id, ids] of own) outer.set(id, ids);
  const told = new Set<string>();
  const faults: Fault[] = [];
  for (const dossier of dossiers)
    for (const item of dossier.items) {
      const way = wayBack(item.id, outer);
      const key = way && [...way].sort().join(' ');
      if (!way || !key || told.has(key)) continue;
      told.add(key);
      const field = item.kind === 'report' ? 'cites' : 'partOf';
      const message = `this closes a circle: ${[...way, item.id].join(' → ')}; remove one of these ties`;
      faults.push({ file: dossier.file, ...dossier.at([...item.path, field]), rule: 'circle', message });
    }
  return faults;
}

/** The way from an id over what it is a part of back to itself; null when there is none. */
function wayBack(start: string, outer: ReadonlyMap<string, readonly string[]>): string[] | null {
  const from = new Map<string, string>();
  const queue = [start];
  for (let id = queue.shift(); id !== undefined; id = queue.shift())
    for (const next of outer.get(id) ?? []) {
      if (next === start) {
        const way = [id];
        for (let back = from.get(id); back !== undefined; back = from.get(back)) way.unshift(back);
        return way;
      }
      if (from.has(next)) continue;
      from.set(next, id);
      queue.push(next);
    }
  return null;
}

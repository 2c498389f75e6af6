// Writes what an import has decided, in one transaction, batch by batch.

import {
  dossierClearAliases,
  dossierDemoteAliases,
  dossierPutActors,
  dossierPutAliases,
  dossierPutDossiers,
  dossierPutIssues,
  dossierPutReports,
  dossierRetire,
  dossierState,
  dossierTieActors,
  dossierTieIssues,
  dossierTieReports,
  dossierUnstate,
} from '../../generated/cypher/dossier.ts';
import {
  factDrawResponsesOf,
  factKeepVersions,
  factPutEvents,
  factPutResponses,
  factPutTenures,
  factRetract,
  factUndrawResponsesOf,
} from '../../generated/cypher/fact.ts';
import type { AliasRow, EventRow, StatedRow } from '../../generated/cypher/shape.ts';
import type { Relation } from '../../generated/schema.ts';
import { nameKeys } from '../../graph/names.ts';
import { typeOfId } from '../../graph/node.ts';
import type { Writer } from '../../graph/statement.ts';
import { partialDate } from '../../graph/time.ts';
import { codingOf, intensityOf } from '../../vocabulary/vocabulary.ts';
import { placeId } from '../place.ts';
import { type AliasContent, type Content, factKinds, type Item, type Kind, type ReportedContent } from './content.ts';
import type { ParsedDossier } from './parse.ts';

/** What an import has decided to do. */
export interface Plan {
  readonly dossiers: readonly ParsedDossier[];
  /** Items to write, with all that any dossier says of them. */
  readonly put: readonly Item[];
  /** What was said before of the actors and issues among them that dossiers stated already. */
  readonly renamed: readonly Content[];
  /** Facts among them that stand already and leave a version behind. */
  readonly changedFacts: readonly string[];
  /** Facts that no dossier states any more. */
  readonly retractedFacts: readonly string[];
  /** Other things that no dossier states any more. */
  readonly dropped: readonly string[];
  readonly stated: readonly StatedRow[];
  readonly unstated: readonly StatedRow[];
}

/** Rows of one statement: enough to make the round trip cheap, few enough to keep its memory small. */
const batchSize = 500;

async function inBatches<Row>(rows: readonly Row[], write: (batch: Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += batchSize) await write(rows.slice(start, start + batchSize));
}

/** Carries the plan out. @returns ids of the dropped things that nothing needed any more and that were retired */
export async function writePlan(tx: Writer, plan: Plan, now: string): Promise<string[]> {
  const of = (kind: Kind) => plan.put.filter((item) => item.kind === kind).map((item) => item.content);
  const names = plan.dossiers.map((dossier) => dossier.id.replace(/^dossier:/, '')).join(', ');
  await dossierPutDossiers(tx, {
    now,
    rows: plan.dossiers.map(({ id, title, description, licence, hash }) => ({
      id,
      title,
      description: description ?? null,
      licence: licence ?? null,
      hash,
    })),
  });
  await inBatches(plan.unstated, (rows) => dossierUnstate(tx, { rows }));
  await inBatches(plan.changedFacts, (ids) =>
    factKeepVersions(tx, { ids, reason: `changed by dossier ${names}`, now }),
  );

  const actors = of('actor').map(actorRow);
  await inBatches(actors, (rows) => dossierPutActors(tx, { rows }));
  await inBatches(actors, (rows) => dossierTieActors(tx, { rows }));
  const issues = of('issue').map(issueRow);
  await inBatches(issues, (rows) => dossierPutIssues(tx, { rows }));
  await inBatches(issues, (rows) => dossierTieIssues(tx, { rows }));
  const named = [...of('actor'), ...of('issue')];
  await inBatches(plan.renamed.flatMap(aliasRows), (rows) => dossierClearAliases(tx, { rows }));
  await inBatches(named, (batch) => dossierDemoteAliases(tx, { owners: batch.map((content) => content.id) }));
  await inBatches(named.flatMap(aliasRows), (rows) => dossierPutAliases(tx, { rows }));
  const reports = of('report').map(reportRow);
  await inBatches(reports, (rows) => dossierPutReports(tx, { rows }));
  await inBatches(reports, (rows) => dossierTieReports(tx, { rows }));

  await inBatches(plan.retractedFacts, (ids) => factRetract(tx, { ids, reason: `dropped by dossier ${names}`, now }));
  const changedEvents = plan.changedFacts.filter((id) => id.startsWith('event:'));
  await inBatches(changedEvents, (ids) => factUndrawResponsesOf(tx, { ids }));
  await inBatches(of('event').map(eventRow), (rows) => factPutEvents(tx, { rows, now }));
  await inBatches(changedEvents, (ids) => factDrawResponsesOf(tx, { ids }));
  await inBatches(of('tenure').map(tenureRow), (rows) => factPutTenures(tx, { rows, now }));
  await inBatches(of('response').map(responseRow), (rows) => factPutResponses(tx, { rows, now }));

  await inBatches(plan.stated, (rows) => dossierState(tx, { rows }));
  return retireAll(tx, plan.dropped, now);
}

/** What is dropped may be needed only by something else that is dropped: tried again until nothing more goes. */
async function retireAll(tx: Writer, dropped: readonly string[], now: string): Promise<string[]> {
  const retired: string[] = [];
  for (let left = [...dropped]; left.length > 0; ) {
    const gone = (await dossierRetire(tx, { ids: left, now })).map((row) => row.id);
    if (gone.length === 0) break;
    retired.push(...gone);
    left = left.filter((id) => !gone.includes(id));
  }
  return retired;
}

/** Whether the items of a kind are facts. */
export function isFact(kind: Kind): boolean {
  return factKinds.includes(kind);
}

function textOf(content: Content, field: string): string | null {
  const value = content[field];
  return typeof value === 'string' ? value : null;
}

function needed(content: Content, field: string): string {
  const value = textOf(content, field);
  if (value === null) throw new Error(`${content.id} has no ${field}, although the schema asks for it.`);
  return value;
}

function listOf(content: Content, field: string): string[] {
  return [...((content[field] ?? []) as readonly string[])];
}

function dateOf(content: Content, field: string) {
  const value = textOf(content, field);
  return value === null ? null : partialDate(value);
}

function typeOf({ id }: Content): string {
  const type = typeOfId(id);
  if (type === null) throw new Error(`${id} has no type.`);
  return type;
}

function actorRow(content: Content) {
  return {
    id: content.id,
    type: typeOf(content),
    name: needed(content, 'name'),
    description: textOf(content, 'description'),
    kind: textOf(content, 'kind'),
    alpha2: textOf(content, 'alpha2'),
    country: textOf(content, 'country'),
    partOf: textOf(content, 'partOf'),
  };
}

function issueRow(content: Content) {
  return {
    id: content.id,
    type: typeOf(content),
    name: needed(content, 'name'),
    description: textOf(content, 'description'),
    kind: textOf(content, 'kind'),
    facets: listOf(content, 'facets'),
    opened: textOf(content, 'opened'),
    closed: textOf(content, 'closed'),
    partOf: textOf(content, 'partOf'),
    parties: listOf(content, 'parties'),
  };
}

/** The standard name is a name like the others; a spelling that is listed twice counts once. */
function aliasRows(content: Content): AliasRow[] {
  const owner = content.id;
  const name = needed(content, 'name');
  const rows = new Map<string, AliasRow>();
  rows.set(name, {
    owner,
    text: name,
    ...nameKeys(name),
    language: 'en',
    script: null,
    note: null,
    standard: true,
  });
  for (const { text, language, script, note } of (content.aliases ?? []) as readonly AliasContent[])
    if (!rows.has(text))
      rows.set(text, {
        owner,
        text,
        ...nameKeys(text),
        language: language ?? null,
        script: script ?? null,
        note: note ?? null,
        standard: false,
      });
  return [...rows.values()];
}

function reportRow(content: Content) {
  return {
    id: content.id,
    title: needed(content, 'title'),
    url: textOf(content, 'url'),
    language: textOf(content, 'language'),
    note: textOf(content, 'note'),
    published: dateOf(content, 'published'),
    retrieved: textOf(content, 'retrieved'),
    publisher: needed(content, 'publisher'),
    cites: listOf(content, 'cites'),
  };
}

function reportedRows(content: Content) {
  return ((content.reports ?? []) as readonly ReportedContent[]).map(({ report, asserts, quote }) => ({
    report,
    asserts,
    quote: quote ?? null,
  }));
}

function placeOf(content: Content): { id: string; name: string } | null {
  const name = textOf(content, 'place');
  return name === null ? null : { id: placeId(name), name };
}

function eventRow(content: Content): EventRow {
  const relation = needed(content, 'relation') as Relation;
  const coding =
    content.code === undefined
      ? codingOf(relation)
      : { code: needed(content, 'code'), codebook: needed(content, 'codebook'), edition: needed(content, 'edition') };
  const intensity = intensityOf(relation);
  return {
    id: content.id,
    relation,
    status: needed(content, 'status'),
    date: partialDate(needed(content, 'date')),
    summary: textOf(content, 'summary'),
    demand: textOf(content, 'demand'),
    code: coding?.code ?? null,
    codebook: coding?.codebook ?? null,
    edition: coding?.edition ?? null,
    intensity: intensity?.intensity ?? null,
    scale: intensity?.scale ?? null,
    place: placeOf(content),
    sources: listOf(content, 'sources'),
    targets: listOf(content, 'targets'),
    about: listOf(content, 'about'),
    reports: reportedRows(content),
  };
}

function tenureRow(content: Content) {
  return {
    id: content.id,
    person: needed(content, 'person'),
    office: needed(content, 'office'),
    from: dateOf(content, 'from'),
    to: dateOf(content, 'to'),
    reports: reportedRows(content),
  };
}

function responseRow(content: Content) {
  return {
    id: content.id,
    as: needed(content, 'as'),
    event: needed(content, 'event'),
    respondsTo: needed(content, 'respondsTo'),
    assertedBy: listOf(content, 'assertedBy'),
    deniedBy: listOf(content, 'deniedBy'),
    reports: reportedRows(content),
  };
}

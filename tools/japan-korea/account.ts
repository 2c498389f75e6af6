// Accounts for every fact that was collected about the dispute: where it stands in the dossiers, or why it does not.
//
//   npx tsx tools/japan-korea/account.ts <folder with events.jsonl, responses.jsonl, tenures.jsonl, actors.jsonl, …>
//
// Run it by hand after the dossiers were edited. It reads the collected facts, dossiers/*.yaml and decisions.yaml beside
// this file, prints how many stand where, and exits 1 if anything is unexplained, 2 without a folder.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

interface Reported {
  report: string;
  asserts?: string;
}
interface Fact {
  id: string;
  relation?: string;
  status?: string;
  date?: string;
  sources?: string[];
  targets?: string[];
  about?: string[];
  evidence: Required<Reported>[];
}
interface RawResponse extends Fact {
  event: string;
  respondsTo: string;
  as: string;
  assertedBy: string[];
  deniedBy?: string[];
}
interface RawTenure extends Fact {
  person: string;
}
interface RawReport {
  id: string;
  publisher: string;
  credits?: string;
  weak?: boolean;
}
interface Named {
  name: string;
  names?: { text: string }[];
}

interface Item {
  id: string;
  name: string;
  relation: string;
  status?: string;
  date: string;
  aliases?: (string | { text: string })[];
  publisher: string;
  cites?: string[];
  event: string;
  respondsTo: string;
  as: string;
  assertedBy: string[];
  deniedBy?: string[];
  person: string;
  office: string;
  sources: string[];
  targets?: string[];
  reports: Reported[];
}

interface Decisions {
  merge: Record<string, string>;
  distribute: Record<string, string[]>;
  apart: string[][];
  responses: Record<string, string>;
  rejoined: Record<string, string>;
  asserts: Record<string, Record<string, string>>;
  publishers: Record<string, string>;
  voices: Record<string, Record<string, string>>;
  nobody: Record<string, string>;
  offices: Record<string, string[]>;
  broad: string[];
  issues: Record<string, string>;
  actors: Record<string, string>;
  noOrigin: string[];
  noAliases: string[];
}

const folder = process.argv[2];
if (!folder) {
  console.error('Name the folder that holds the collected facts: npx tsx tools/japan-korea/account.ts <folder>');
  process.exit(2);
}
const collected = <T>(file: string): T[] =>
  readFileSync(join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (...path: string[]) => parse(readFileSync(join(root, ...path), 'utf8'));
const decisions = read('tools', 'japan-korea', 'decisions.yaml') as Decisions;
const dossiers = [
  read('data', 'countries.yaml'),
  ...readdirSync(join(root, 'dossiers'))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => read('dossiers', file)),
] as Record<string, Item[]>[];
const told = (section: string) =>
  new Map(dossiers.flatMap((dossier) => dossier[section] ?? []).map((item) => [item.id, item]));
const events = told('events');
const responses = told('responses');
const tenures = told('tenures');
const reports = told('reports');
const actors = told('actors');
const issues = told('issues');

const rawReports = new Map(collected<RawReport>('reports.jsonl').map((report) => [report.id, report]));
const isWeak = (id: string) => rawReports.get(id)?.weak === true;
const onWeakAlone = (fact: Fact) => fact.evidence.every(({ report }) => isWeak(report));

const unexplained: string[] = [];
const account = new Map<string, number>();
function count(line: string): void {
  account.set(line, (account.get(line) ?? 0) + 1);
}

/** Every report of a collected fact, the weak ones aside, stands behind the fact of the dossier and asserts the same. */
function holds(fact: Fact, kept: Item): void {
  const before = new Map<string, Set<string>>();
  for (const { report, asserts } of fact.evidence)
    if (!isWeak(report)) before.set(report, (before.get(report) ?? new Set()).add(asserts));
  for (const [report, asserted] of before) {
    const entry = kept.reports.find((other) => other.report === report);
    const now = entry?.asserts ?? kept.status ?? 'OCCURRED';
    if (!entry) unexplained.push(`${fact.id}: ${report} is not among the reports of ${kept.id}`);
    // Facts that were joined may tell a plan and its outcome by one report: then the outcome stands.
    else if (!asserted.has(now) && !decisions.asserts[kept.id]?.[report] && !outcomeElsewhere(kept.id, report, now))
      unexplained.push(`${kept.id}: ${report} asserts ${now} there and ${[...asserted].join(', ')} in ${fact.id}`);
  }
}

function outcomeElsewhere(id: string, report: string, now: string): boolean {
  return (
    joined.get(id)?.some((fact) => fact.evidence.some((entry) => entry.report === report && entry.asserts === now)) ??
    false
  );
}

// ─── Acts ────────────────────────────────────────────────────────────────────────────────────────────────────────────

const sides = (sources: readonly unknown[] = [], targets: readonly unknown[] = []) =>
  [sources, targets].map((side) => [...new Set(side)].join(' ')).join(' → ');
const rawEvents = collected<Fact>('events.jsonl');
const goesTo = (id: string): string[] => decisions.distribute[id] ?? [decisions.merge[id] ?? id];
const joined = new Map<string, Fact[]>();
for (const event of rawEvents) for (const id of goesTo(event.id)) joined.set(id, [...(joined.get(id) ?? []), event]);
for (const event of rawEvents) {
  const kept = goesTo(event.id).map((id) => events.get(id));
  if (decisions.distribute[event.id]) count('acts whose reports went to the several acts that they tell');
  else if (decisions.merge[event.id]) count('acts merged into the same act, as told elsewhere');
  else if (events.has(event.id)) count('acts under their own id');
  else if (onWeakAlone(event)) count('acts left out: they stand on weak reports alone');
  else unexplained.push(`${event.id} is in no dossier`);
  if (onWeakAlone(event)) count('acts in all that stand on weak reports alone, left out or merged');
  for (const item of kept) if (item) holds(event, item);
  if (kept.some((item) => item === undefined) && !onWeakAlone(event))
    unexplained.push(`${event.id} went to an act that is in no dossier`);
  const own = events.get(event.id);
  for (const name of own ? [...(event.sources ?? []), ...(event.targets ?? [])] : [])
    if (!decisions.nobody[name] && !actors.has(actorOf(name) ?? ''))
      unexplained.push(`${event.id}: the actor "${name}" is in no dossier`);
  if (own && sides(own.sources, own.targets) !== sides(event.sources?.map(actorOf), event.targets?.map(actorOf)))
    count('acts read again: other sources or targets');
  for (const field of ['relation', 'date', 'status'] as const)
    if (own && String(own[field]) !== event[field]) count(`acts read again: another ${field}`);
}
const gone = (id: string) => id in decisions.merge || id in decisions.distribute || !events.has(id);
for (const row of readFileSync(join(folder, 'doubles.tsv'), 'utf8').trim().split('\n').slice(1)) {
  const [, , one = '', other = ''] = row.split('\t');
  if (gone(one) || gone(other)) count('pairs of possible doubles settled: one of them is no act of its own now');
  else if (decisions.apart.some((pair) => pair.includes(one) && pair.includes(other)))
    count('pairs of possible doubles kept apart');
  else unexplained.push(`${one} and ${other} may be one act, and nothing was decided`);
}
const rawIds = new Set(rawEvents.map((event) => event.id));
for (const id of events.keys()) if (!rawIds.has(id)) count('acts added: told by the article alone');

// ─── Responses and tenures ───────────────────────────────────────────────────────────────────────────────────────────

const rawResponses = collected<RawResponse>('responses.jsonl');
for (const response of rawResponses) {
  const [event] = goesTo(response.event);
  const respondsTo = decisions.rejoined[response.id] ?? goesTo(response.respondsTo)[0];
  const same = [...responses.values()].find(
    (other) => other.event === event && other.respondsTo === respondsTo && other.as === response.as,
  );
  const reason = decisions.responses[response.id];
  if (responses.has(response.id)) count('responses under their own id');
  else if (same) count('responses joined with one between the same two acts');
  else if (reason) count(`responses left out: ${reason}`);
  else if (event === respondsTo) count('responses left out: both acts are now one');
  else if (!events.has(event ?? '') || !events.has(respondsTo ?? '')) count('responses left out: an act of theirs was');
  else if (onWeakAlone(response)) count('responses left out: they stand on weak reports alone');
  else unexplained.push(`${response.id} is in no dossier`);
  const kept = responses.get(response.id) ?? same;
  if (!kept) continue;
  holds(response, kept);
  for (const field of ['assertedBy', 'deniedBy'] as const)
    for (const voice of response[field] ?? [])
      if (kept[field]?.includes(actorOf(voice) ?? '')) continue;
      else if (decisions.voices[kept.id]?.[voice]) count('voices left out of responses');
      else unexplained.push(`${response.id}: "${voice}" is missing in ${field} of ${kept.id}`);
}
const rawResponseIds = new Set(rawResponses.map((response) => response.id));
for (const id of responses.keys()) if (!rawResponseIds.has(id)) count('responses added: told by the article alone');

const officeOf = new Map(
  Object.entries(decisions.offices).flatMap(([office, of]) => of.map((id) => [id, office] as const)),
);
for (const tenure of collected<RawTenure>('tenures.jsonl')) {
  const person = actorOf(tenure.person);
  const kept = [...tenures.values()].find(
    (other) => other.person === person && other.office === officeOf.get(tenure.id),
  );
  if (tenures.has(tenure.id)) count('tenures under their own id');
  else if (kept) count('tenures joined with the dated one of the same person and office');
  else if (onWeakAlone(tenure)) count('tenures left out: they stand on weak reports alone');
  else unexplained.push(`${tenure.id} is in no dossier`);
  if (kept) holds(tenure, kept);
}

// ─── Reports ─────────────────────────────────────────────────────────────────────────────────────────────────────────

// A report that no kept fact stands on may be left out: where one does, `holds` has missed it above.
for (const report of rawReports.values()) {
  const kept = reports.get(report.id);
  if (kept) count('reports under their own id');
  else if (report.weak) count('reports left out as weak');
  else count('reports left out: nothing kept stands on them');
  if (!kept) continue;
  if (kept.publisher !== (decisions.publishers[report.id] ?? actorOf(report.publisher)))
    unexplained.push(`${report.id} is published by ${kept.publisher}, and by "${report.publisher}" as collected`);
  for (const wording of report.credits?.split(';').map((part) => part.trim()) ?? []) {
    const credit = actorOf(wording) ? wording : wording.replace(/ \(.*\)$/, '');
    const agency = actorOf(credit);
    const cited = (kept.cites ?? []).map((id) => reports.get(id)?.publisher);
    if (decisions.noOrigin.includes(credit)) count('credits that name no text that could be an origin');
    else if (agency && (agency === kept.publisher || cited.includes(agency)))
      count('credits that became citations, or are the publisher itself');
    else unexplained.push(`${report.id} credits "${wording}" and cites ${cited.join(', ') || 'nothing'}`);
  }
}
for (const id of reports.keys())
  if (!rawReports.has(id)) count('reports added: the article, and origins known through their copies');

// ─── Actors and issues ───────────────────────────────────────────────────────────────────────────────────────────────

function idByName(name: string, known: ReadonlyMap<string, Item>): string | undefined {
  for (const { id, name: standard } of known.values()) if (standard === name) return id;
  for (const { id, aliases } of known.values())
    if (aliases?.some((alias) => (typeof alias === 'string' ? alias : alias.text) === name)) return id;
  return undefined;
}

function actorOf(name: string): string | undefined {
  return decisions.actors[name] ?? idByName(name, actors);
}

function names(
  kind: string,
  { name, names: others = [] }: Named,
  id: string | undefined,
  known: ReadonlyMap<string, Item>,
): void {
  const kept = known.get(id ?? '');
  if (!kept) {
    unexplained.push(`the ${kind} "${name}" is in no dossier`);
    return;
  }
  count(`${kind}s that stand in the dossiers`);
  const spellings = new Set([
    kept.name,
    ...(kept.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.text)),
  ]);
  for (const { text } of others)
    if (!spellings.has(text) && !decisions.noAliases.includes(text))
      unexplained.push(`the ${kind} "${name}" lacks the spelling "${text}"`);
}

for (const actor of collected<Named>('actors.jsonl'))
  if (decisions.nobody[actor.name]) count('actors left out');
  else names('actor', actor, actorOf(actor.name), actors);
for (const issue of collected<Named>('issues.jsonl'))
  names('issue', issue, decisions.issues[issue.name] ?? idByName(issue.name, issues), issues);
for (const name of new Set(rawEvents.flatMap((event) => event.about ?? [])))
  if (decisions.broad.includes(name)) count('subjects of acts left out as too broad');
  else if (!issues.has(decisions.issues[name] ?? idByName(name, issues) ?? ''))
    unexplained.push(`the subject "${name}" is in no dossier`);

for (const line of [...account.keys()].sort()) console.log(`${String(account.get(line)).padStart(5)}  ${line}`);
for (const line of unexplained) console.log(`unexplained: ${line}`);
console.log(unexplained.length === 0 ? 'Everything is accounted for.' : `${unexplained.length} unexplained.`);
process.exitCode = unexplained.length === 0 ? 0 : 1;

// Made the dossiers in dossiers/ from the facts that were collected about the dispute, by the decisions beside this file.
//
//   npx tsx tools/japan-korea/convert.ts [folder with events.jsonl, actors.jsonl, …]
//
// The YAML is the truth now and is edited by hand. This stays to show how it was made; run again, it overwrites.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

const from = process.argv[2] ?? join('..', 'shared', 'data', 'japan-korea');
const lines = <T>(file: string): T[] =>
  readFileSync(join(from, file), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as T);

interface Evidence { report: string; asserts: string; quote?: string }
interface Name { text: string; language?: string; script?: string; note?: string }
interface RawActor { name: string; type: string; orgKind?: string; country?: string; partOf?: string; names?: Name[] }
interface RawIssue { name: string; type: string; disputeKind?: string; parties: string[]; partOf?: string; opened?: string; closed?: string; names?: Name[] }
interface RawReport { id: string; title: string; url: string; publisher: string; publisherKind: string; language: string; published?: string; credits?: string; weak?: boolean }
interface RawEvent { id: string; relation: string; sources: string[]; targets?: string[]; about: string[]; date: string; status: string; place?: string; summary: string; demand?: string; evidence: Evidence[] }
interface RawResponse { id: string; event: string; respondsTo: string; as: string; assertedBy: string[]; deniedBy?: string[]; evidence: Evidence[] }
interface RawTenure { id: string; person: string; office: string; organization: string; from?: string; to?: string; evidence: Evidence[] }
interface Decided { id: string; name?: string; kind?: string; country?: string; aliases?: Name[]; facets?: string[]; parties?: string[]; partOf?: string }
interface Decisions {
  merge: Record<string, string>;
  distribute: Record<string, string[]>;
  correct: Record<string, { relation?: string; sources?: string[]; targets?: string[]; summary?: string; demand?: string; addAbout?: string[] }>;
  denied: Record<string, string[]>;
  article: Record<string, { asserts: string; quote: string; origin?: boolean }>;
  articleTenures: string[];
  broad: string[];
  issues: Record<string, Decided>;
  actors: Record<string, Decided>;
  publishers: Record<string, string>;
  noOrigin: string[];
  offices: Record<string, { name: string; country: string; partOf?: string; of: string[]; aliases?: Name[] }>;
  noAliases: string[];
}

const decisions = parse(readFileSync(new URL('decisions.yaml', import.meta.url), 'utf8')) as Decisions;
const raw = {
  actors: lines<RawActor>('actors.jsonl'),
  issues: lines<RawIssue>('issues.jsonl'),
  reports: lines<RawReport>('reports.jsonl'),
  events: lines<RawEvent>('events.jsonl'),
  responses: lines<RawResponse>('responses.jsonl'),
  tenures: lines<RawTenure>('tenures.jsonl'),
};
const accounting: string[] = [];
const count = (what: string, number: number) => accounting.push(`${what}: ${number}`);

function slug(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/['’]/g, '').replaceAll('&', ' and ')
    .replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}

// ─── Actors ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const countries: Record<string, string> = {
  Japan: 'country:JPN', 'South Korea': 'country:KOR', 'United States': 'country:USA', Nigeria: 'country:NGA', China: 'country:CHN',
};
interface Actor { id: string; name: string; description?: string; country?: string; partOf?: string; kind?: string; aliases?: Name[] }
const actors = new Map<string, Actor>();
const known = new Map(raw.actors.map((actor) => [actor.name, actor]));

/** The id of an actor or publisher by the name that it was collected under; defines it at its first mention. */
function actorId(name: string, publisherKind?: string): string {
  const canonical = decisions.publishers[name] ?? name;
  const decided = decisions.actors[canonical];
  const collected = known.get(canonical);
  const prefix = { Person: 'person', Ministry: 'ministry' }[collected?.type ?? ''] ?? 'organization';
  const id = decided?.id ?? (collected ? `${prefix}:${slug(canonical)}` : `organization:${slug(canonical) || slug(name)}`);
  if (id.startsWith('country:') || id.startsWith('office:')) return id;
  const before = actors.get(id);
  if (before) return id;
  const actor: Actor = { id, name: decided?.name ?? canonical };
  actors.set(id, actor);
  const country = decided?.country ?? countries[collected?.country ?? ''];
  if (country) actor.country = country;
  if (id.startsWith('organization:')) actor.kind = decided?.kind ?? collected?.orgKind ?? { MINISTRY: 'OTHER' }[publisherKind ?? ''] ?? publisherKind ?? 'MEDIA';
  if (collected?.partOf && collected.type !== 'Person') {
    const whole = actorId(collected.partOf);
    if (/^(ministry|organization|office):/.test(whole)) actor.partOf = whole;
  }
  const names = aliasesOf(actor.name, [...(decided?.name && decided.name !== canonical ? [{ text: canonical, language: 'en', script: 'Latn' }] : []), ...(collected?.names ?? []), ...(decided?.aliases ?? [])]);
  if (names.length > 0) actor.aliases = names;
  return id;
}

const seenIn = /^spelling seen in report:/;

/** Other names without repeats, without the standard name, with no note where it only says where the spelling was seen. */
function aliasesOf(name: string, names: readonly Name[]): Name[] {
  const kept = new Map<string, Name>();
  for (const { text, language, script, note } of names) {
    if (text === name || kept.has(text) || decisions.noAliases.includes(text)) continue;
    kept.set(text, { text, ...(language ? { language } : {}), ...(script && script !== 'Hani' ? { script } : script ? { script: 'Hani' } : {}), ...(note && !seenIn.test(note) ? { note } : {}) });
  }
  return [...kept.values()];
}

// ─── Issues ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const issuesByName = new Map(raw.issues.map((issue) => [issue.name, issue]));

function issueId(name: string): string | null {
  if (decisions.broad.includes(name)) return null;
  const decided = decisions.issues[name];
  if (!decided) throw new Error(`No decision about the issue "${name}".`);
  return decided.id;
}

function issues() {
  const made = new Map<string, object>();
  for (const [name, decided] of Object.entries(decisions.issues)) {
    if (made.has(decided.id)) continue;
    const collected = issuesByName.get(name);
    const partOf = decided.partOf ?? (collected?.partOf ? issueId(collected.partOf) : undefined);
    const kind = decided.id.startsWith('dispute:') ? (decided.kind ?? collected?.disputeKind ?? 'OTHER') : undefined;
    const title = decided.name ?? name;
    const names = aliasesOf(title, [...(decided.name ? [{ text: name, language: 'en', script: 'Latn' }] : []), ...(collected?.names ?? [])]);
    made.set(decided.id, {
      id: decided.id,
      name: title,
      ...(kind ? { kind } : {}),
      ...(decided.facets ? { facets: decided.facets } : {}),
      parties: decided.parties ?? collected?.parties.map((party) => actorId(party)),
      ...(partOf ? { partOf } : {}),
      ...(collected?.opened ? { opened: collected.opened } : {}),
      ...(collected?.closed ? { closed: collected.closed } : {}),
      ...(names.length > 0 ? { aliases: names } : {}),
    });
  }
  return [...made.values()];
}

// ─── Reports ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const weak = new Set(raw.reports.filter((report) => report.weak).map((report) => report.id));
const reportById = new Map(raw.reports.map((report) => [report.id, report]));
interface Report { id: string; title: string; url?: string; publisher: string; language?: string; published?: string; retrieved?: string; cites?: string[]; note?: string }
const reports = new Map<string, Report>();
const articleReport = 'report:ycpress-2020-10-29';
const kyodoReport = 'report:kyodo-2020-10-28';

function defineReports(): void {
  reports.set(kyodoReport, {
    id: kyodoReport, title: 'Kyodo News report of 28 October 2020 on the visit of the Asian and Oceanian bureau chief', publisher: actorId('Kyodo News'),
    published: '2020-10-28', note: 'Known through the reports that cite it.',
  });
  actors.set('organization:ycpress', { id: 'organization:ycpress', name: 'YCPress', kind: 'MEDIA' });
  reports.set(articleReport, {
    id: articleReport, title: 'Can the deadlock between the two sides be eased when Japanese and South Korean foreign ministries hold director-level consultations on the 29th',
    publisher: 'organization:ycpress', language: 'en', published: '2020-10-29', cites: [kyodoReport],
  });
  for (const { id, title, url, publisher, publisherKind, language, published } of raw.reports.filter((report) => !report.weak))
    reports.set(id, { id, title, url, publisher: actorId(publisher, publisherKind), language, ...(published ? { published } : {}), retrieved: '2026-11-24' });
}

/** The reports by the agencies that a report credits: one at hand on the same facts and days, or an origin of its own. */
function cite(usedWith: ReadonlyMap<string, ReadonlySet<string>>): void {
  const origins = new Map<string, string>();
  for (const report of [...reports.values()]) {
    const credits = reportById.get(report.id)?.credits?.split(';').map((part) => part.trim()) ?? [];
    const cites = new Set(report.cites ?? []);
    for (const wording of credits) {
      // "Yonhap (photo)", "Kyodo (in part)": the note is about the credit, not a part of the name.
      const credit = known.has(wording) || decisions.publishers[wording] ? wording : wording.replace(/ \(.*\)$/, '');
      if (decisions.noOrigin.includes(credit)) continue;
      const agency = actorId(credit);
      if (agency === report.publisher) continue;
      cites.add(atHand(report, agency, usedWith) ?? origin(report, agency, usedWith, origins));
    }
    cites.delete(report.id);
    if (cites.size > 0) report.cites = [...cites];
  }
}

function atHand(report: Report, agency: string, usedWith: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const beside = [...(usedWith.get(report.id) ?? [])].map((id) => reports.get(id)).filter((other) => other !== undefined);
  const fitting = beside.filter((other) => other.publisher === agency && !reportById.get(other.id)?.credits && days(other.published, report.published) <= 2);
  return fitting.map((other) => other.id).sort()[0] ?? null;
}

function days(one: string | undefined, other: string | undefined): number {
  if (!one || !other || one.length < 10 || other.length < 10) return Number.POSITIVE_INFINITY;
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}

/** An origin that is known only through its copies; copies on the same fact, dated alike, share it. */
function origin(report: Report, agency: string, usedWith: ReadonlyMap<string, ReadonlySet<string>>, origins: Map<string, string>): string {
  if (agency === 'organization:kyodo-news' && report.published === '2020-10-28') return kyodoReport;
  for (const other of [report.id, ...[...(usedWith.get(report.id) ?? [])].sort()]) {
    const shared = origins.get(`${agency} ${other}`);
    if (shared && (other === report.id || reports.get(other)?.published === report.published)) return shared;
  }
  const name = actors.get(agency)?.name ?? agency;
  const credited = actors.get(report.publisher)?.name ?? 'a ministry';
  const id = `report:${agency.split(':')[1]?.toLowerCase()}-as-credited-by-${report.id.slice('report:'.length)}`;
  reports.set(id, {
    id, title: `${name}, as credited by ${credited}${report.published ? `, ${report.published}` : ''}`, publisher: agency,
    ...(report.published ? { published: report.published } : {}), note: 'Known through the reports that cite it.',
  });
  origins.set(`${agency} ${report.id}`, id);
  return id;
}

// ─── Events ──────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Event { id: string; relation: string; sources: string[]; targets?: string[]; about?: string[]; date: string; place?: string; status: string; summary: string; demand?: string; reports: Evidence[] }
const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

function evidenceOf(list: readonly Evidence[], status: string): Evidence[] {
  const kept = new Map<string, Evidence>();
  for (const { report, asserts, quote } of list) {
    if (weak.has(report)) continue;
    const before = kept.get(report);
    // A report that tells of a plan and of its outcome is kept for the outcome.
    if (!before || before.asserts !== status) kept.set(report, { report, asserts, ...(quote ? { quote } : {}) });
  }
  return [...kept.values()].map(({ report, asserts, quote }) => ({ report, ...(asserts === status ? {} : { asserts }), ...(quote ? { quote } : {}) }) as Evidence);
}

const redirect = (id: string): string => decisions.merge[id] ?? decisions.distribute[id]?.[0] ?? id;

function events(): Event[] {
  const moved = new Map<string, Evidence[]>();
  const give = (id: string, list: readonly Evidence[]) => moved.set(id, [...(moved.get(id) ?? []), ...list]);
  const byId = new Map(raw.events.map((event) => [event.id, event]));
  for (const [folded, into] of Object.entries(decisions.merge)) give(into, byId.get(folded)?.evidence ?? []);
  for (const [bundle, into] of Object.entries(decisions.distribute)) for (const id of into) give(id, byId.get(bundle)?.evidence ?? []);
  for (const [id, sources] of Object.entries(decisions.denied)) for (const source of sources) give(id, (byId.get(source)?.evidence ?? []).map((entry) => ({ ...entry, asserts: 'DENIED' })));
  for (const [id, { asserts, quote, origin: fromKyodo }] of Object.entries(decisions.article)) {
    give(id, [{ report: articleReport, asserts, quote }]);
    if (fromKyodo) give(id, [{ report: kyodoReport, asserts }]);
  }
  const kept: Event[] = [];
  let onWeak = 0;
  for (const event of raw.events) {
    if (decisions.merge[event.id] || decisions.distribute[event.id]) continue;
    const correct = decisions.correct[event.id] ?? {};
    const list = evidenceOf([...event.evidence, ...(moved.get(event.id) ?? [])], event.status);
    if (list.length === 0) {
      onWeak++;
      continue;
    }
    const sources = unique(correct.sources ?? event.sources.map((name) => actorId(name)));
    const targets = unique(correct.targets ?? (event.targets ?? []).map((name) => actorId(name)));
    const about = unique([...event.about.map(issueId).filter((id) => id !== null), ...(correct.addAbout ?? [])]);
    const relation = correct.relation ?? event.relation;
    const demand = correct.demand ?? event.demand;
    kept.push({
      id: event.id, relation, sources, ...(targets.length > 0 ? { targets } : {}), ...(about.length > 0 ? { about } : {}), date: event.date,
      ...(event.place ? { place: event.place } : {}), status: event.status, summary: correct.summary ?? event.summary.replace(/ \(detailed in another slice\)/, ''),
      ...(demand && (relation === 'DEMANDS' || relation === 'APPEALS_TO') ? { demand } : {}), reports: list,
    });
  }
  count('acts kept', kept.length);
  count('acts merged into others', Object.keys(decisions.merge).length);
  count('acts whose reports went to the several acts that they tell', Object.keys(decisions.distribute).length);
  count('acts left out as they stand on weak reports alone', onWeak);
  count('acts collected', raw.events.length);
  return kept;
}

// ─── Responses and tenures ───────────────────────────────────────────────────────────────────────────────────────────

function responses(kept: readonly Event[]) {
  const dates = new Map(kept.map((event) => [event.id, event.date]));
  const made = new Map<string, { id: string; event: string; respondsTo: string; as: string; assertedBy: string[]; deniedBy?: string[]; reports: Evidence[] }>();
  const left = { weak: 0, gone: 0, itself: 0, joined: 0 };
  for (const response of raw.responses) {
    const [event, respondsTo] = [redirect(response.event), redirect(response.respondsTo)];
    const list = evidenceOf(response.evidence, 'OCCURRED');
    if (event === respondsTo) left.itself++;
    else if (!dates.has(event) || !dates.has(respondsTo)) left.gone++;
    else if (list.length === 0) left.weak++;
    else {
      const key = `${event} ${respondsTo} ${response.as}`;
      const before = made.get(key);
      const assertedBy = unique([...(before?.assertedBy ?? []), ...response.assertedBy.map((name) => actorId(name))]);
      const deniedBy = unique([...(before?.deniedBy ?? []), ...(response.deniedBy ?? []).map((name) => actorId(name))]);
      if (before) left.joined++;
      made.set(key, {
        id: before?.id ?? response.id, event, respondsTo, as: response.as, assertedBy, ...(deniedBy.length > 0 ? { deniedBy } : {}),
        reports: evidenceOf([...(before?.reports ?? []).map((entry) => ({ ...entry, asserts: 'OCCURRED' })), ...response.evidence], 'OCCURRED'),
      });
    }
  }
  count('responses kept', made.size);
  count('responses joined with one of the same two acts', left.joined);
  count('responses left out, as an act of theirs was', left.gone);
  count('responses left out, as they stand on weak reports alone', left.weak);
  count('responses left out, as both acts are now one', left.itself);
  count('responses collected', raw.responses.length);
  return [...made.values()];
}

function tenures() {
  const officeOf = new Map(Object.entries(decisions.offices).flatMap(([id, { of }]) => of.map((tenure) => [tenure, id] as const)));
  const made = new Map<string, { id: string; person: string; office: string; from?: string; to?: string; reports: Evidence[] }>();
  // Dated ones first, so that the undated repeats join them.
  const ordered = [...raw.tenures].sort((a, b) => Number(Boolean(b.from)) - Number(Boolean(a.from)) || (a.id < b.id ? -1 : 1));
  for (const tenure of ordered) {
    const office = officeOf.get(tenure.id);
    if (!office) throw new Error(`No decision about the office of ${tenure.id}.`);
    const person = actorId(tenure.person);
    const before = made.get(`${person} ${office}`);
    const article = decisions.articleTenures.includes(tenure.id) ? [{ report: articleReport, asserts: 'OCCURRED' }] : [];
    const list = evidenceOf([...(before?.reports ?? []).map((entry) => ({ ...entry, asserts: 'OCCURRED' })), ...tenure.evidence, ...article], 'OCCURRED');
    if (list.length === 0) continue;
    made.set(`${person} ${office}`, {
      id: before?.id ?? tenure.id, person, office,
      ...((before?.from ?? tenure.from) ? { from: before?.from ?? tenure.from } : {}), ...((before?.to ?? tenure.to) ? { to: before?.to ?? tenure.to } : {}), reports: list,
    } as never);
  }
  count('tenures kept', made.size);
  count('tenures collected', raw.tenures.length);
  for (const [id, { name, country, partOf, aliases }] of Object.entries(decisions.offices))
    actors.set(id, { id, name, country, ...(partOf ? { partOf } : {}), ...(aliases ? { aliases } : {}) });
  return [...made.values()].sort((a, b) => (a.office < b.office ? -1 : a.office > b.office ? 1 : (a.from ?? '') < (b.from ?? '') ? -1 : 1));
}

// ─── Files ───────────────────────────────────────────────────────────────────────────────────────────────────────────

defineReports();
const keptEvents = events();
const keptResponses = responses(keptEvents);
const keptTenures = tenures();
for (const { name, type } of raw.actors) if (type !== 'Country') actorId(name);
const usedWith = new Map<string, Set<string>>();
for (const { reports: list } of [...keptEvents, ...keptResponses, ...keptTenures])
  for (const { report } of list) usedWith.set(report, new Set([...(usedWith.get(report) ?? []), ...list.map((entry) => entry.report)]));
cite(usedWith);
const madeIssues = issues();

// Only reports that something stands on, or that such a report cites.
const used = new Set(usedWith.keys());
for (let grown = true; grown; ) {
  grown = false;
  for (const id of [...used]) for (const cited of reports.get(id)?.cites ?? []) if (!used.has(cited)) grown = Boolean(used.add(cited));
}
const keptReports = [...reports.values()].filter((report) => used.has(report.id)).sort((a, b) => (a.id < b.id ? -1 : 1));
count('reports kept', keptReports.filter((report) => reportById.has(report.id)).length);
count('reports added: the article, and origins known through their copies', keptReports.filter((report) => !reportById.has(report.id)).length);
count('reports left out as weak', weak.size);
count('reports left out, as nothing kept stands on them', raw.reports.length - weak.size - keptReports.filter((report) => reportById.has(report.id)).length);
count('reports collected', raw.reports.length);

// Actors that something refers to, and those that the collection describes.
const mentioned = JSON.stringify([keptEvents, keptResponses, keptTenures, keptReports, madeIssues]);
const described = new Set(raw.actors.map((actor) => actorId(actor.name)));
const wholes = new Set([...actors.values()].map((actor) => actor.partOf));
const keptActors = [...actors.values()].filter(({ id }) => described.has(id) || wholes.has(id) || id.startsWith('office:') || mentioned.includes(`"${id}"`)).sort((a, b) => (a.id < b.id ? -1 : 1));
count('actors', keptActors.length);
count('issues', madeIssues.length);

function yaml(section: string, items: readonly object[]): string {
  if (items.length === 0) return '';
  const text = items.map((item) => {
    const block = stringify([item], { lineWidth: 118, flowCollectionPadding: true });
    return block;
  });
  return `\n${section}:\n${text.map((entry) => entry.replaceAll(/^/gm, '  ').trimEnd()).join('\n')}\n`;
}

function header(id: string, title: string, description: string, notes: string): string {
  const comment = notes.trim().split('\n').map((line) => `# ${line}`.trimEnd()).join('\n');
  return `# yaml-language-server: $schema=./dossier.schema.json\n${comment}\n${stringify({ dossier: id, title, description, licence: 'Facts with citation; no rights are claimed in them' }, { lineWidth: 118 })}`;
}

const contradictions = `
Contradictions that are kept, not settled:
  why Japan tightened exports          the responses by which the controls retaliate the ruling: assertedBy and deniedBy
  the delisting                        likewise, denied also by Kanasugi
  the missed deadline of 18 July 2019  event:2019-07-18-rok-rejects-arbitration and event:2019-07-19-seoul-denies-violation
  the date of the seizure              event:2019-01-03-seizure-approved, event:2019-01-09-seizure-effective
  the end of the intelligence pact     event:2019-08-22-blue-house-ends-gsomia and event:2019-08-23-notify-gsomia
  29 October 2020                      event:2020-10-29-japan-expected-no-sale-guarantee and event:2020-10-29-japan-conveys-suga-condition stay EXPECTED
  the joint fund of October 2019       event:2019-10-28-kyodo-fund-report is DENIED
  the summit of 2020                   event:2020-12-03-nikkei-summit-postponed and event:2020-12-03-bluehouse-denies-postponement
  the apology of November 2019         event:2019-11-24-chung-accuses and event:2019-11-26-motegi-denies-apology
  the meeting of 12 July 2019          event:2019-07-12-motie-demands-retract and event:2019-07-13-iwamatsu-no-withdrawal-request
  South Korea's own checks             the responses by which they retaliate, denied by its ministries
  the radar                            event:2018-12-20-radar-incident and event:2018-12-21-mnd-denies-radar`;

const broad = `Broad subjects that are no issues and were left out: ${decisions.broad.join('; ')}.`;
const files: [string, string, string, string, [string, readonly object[]][]][] = [
  ['japan-korea', 'Japan–South Korea, July 2018 – December 2020: actors, issues and offices', 'Who acts, about what, and who held which office, with the reports that say so. It began with an article of 29 October 2020 (YCPress, citing Kyodo News).', broad + contradictions, [['actors', keptActors], ['issues', madeIssues], ['tenures', keptTenures]]],
  ['japan-korea-reports', 'Japan–South Korea: reports', 'What the facts stand on. Copies of an agency cite its report, so that they count once.', 'An origin that is known only through its copies has no address.', [['reports', keptReports]]],
];
const periods: [string, string, (date: string) => boolean][] = [
  ['japan-korea-2018', 'until December 2018', (date) => date < '2019'],
  ['japan-korea-2019-h1', 'January to June 2019', (date) => date >= '2019' && date < '2019-07' && date !== '2019'],
  ['japan-korea-2019-h2', 'July to December 2019', (date) => date === '2019' || (date >= '2019-07' && date < '2020')],
  ['japan-korea-2020', '2020 and after', (date) => date >= '2020'],
];
for (const [id, when, holds] of periods) {
  const own = keptEvents.filter((event) => holds(event.date)).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
  const ids = new Set(own.map((event) => event.id));
  const answers = keptResponses.filter((response) => ids.has(response.event)).sort((a, b) => (a.id < b.id ? -1 : 1));
  files.push([id, `Japan–South Korea: acts and responses, ${when}`, `What happened, was planned or expected, ${when}, and which acts answered which.`, 'Summaries are our own words; quotes are from the article of 29 October 2020 alone.', [['events', own], ['responses', answers]]]);
}
for (const [id, title, description, notes, sections] of files)
  writeFileSync(join('dossiers', `${id}.yaml`), header(id, title, description, notes) + sections.map(([section, items]) => yaml(section, items)).join(''));
console.log(accounting.join('\n'));

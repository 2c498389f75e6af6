// Imports dossiers: everything is checked first, then all of it is written in one transaction, or nothing.

import {
  dossierAncestry,
  dossierAnswering,
  dossierHashes,
  dossierKnown,
  dossierLock,
  dossierStated,
} from '../../generated/cypher/dossier.ts';
import { eventCards } from '../../generated/cypher/event.ts';
import { nameIdsLike } from '../../generated/cypher/name.ts';
import { serverAwaitTexts } from '../../generated/cypher/server.ts';
import type { StatedRow } from '../../generated/cypher/shape.ts';
import type { Database } from '../../graph/database.ts';
import { type Redirected, redirectsOf } from '../../graph/redirects.ts';
import type { Reader } from '../../graph/statement.ts';
import { checkDossiers, type Known, referencesOf } from './check.ts';
import { type Content, type Item, type Kind, unite } from './content.ts';
import { DossierFaults, type Fault, inReadingOrder } from './faults.ts';
import { isFormer, withoutFormer } from './former.ts';
import { type DossierSource, type ParsedDossier, parseDossier } from './parse.ts';
import type { ImportReport } from './report.ts';
import { isFact, type Plan, writePlan } from './write.ts';

export type { DossierSource } from './parse.ts';

/** Milliseconds that the full-text indexes may take to catch up. */
const textsPatience = 120_000;

/**
 * Imports dossiers.
 * @returns what was added, changed, retracted and left as it was
 * @throws DossierFaults with every fault of every file; the graph is then as before
 */
export async function importDossiers(database: Database, sources: readonly DossierSource[]): Promise<ImportReport> {
  const parsed = sources.map(parseDossier);
  const written = parsed.flatMap(({ dossier }) => (dossier ? [dossier] : []));
  const faults = parsed.flatMap((result) => result.faults);
  faults.push(...sameDossierTwice(written));
  if (faults.length > 0) {
    // What has its form is checked further, so that one run tells everything. The ids of a file that could not be read
    // are unknown, and what refers to them is no fault of its own.
    const unread = written.length < sources.length;
    const dossiers = readNow(written, await redirectsOf(database.reader()));
    const further = checkDossiers(dossiers, await knownTo(database.reader(), dossiers));
    throw new DossierFaults(
      inReadingOrder([...faults, ...further.filter(({ rule }) => !unread || rule !== 'unknown-id')]),
    );
  }
  const report = await database.write(async (tx) => {
    await dossierLock(tx);
    const to = await redirectsOf(tx);
    const dossiers = readNow(written, to);
    const wrong = checkDossiers(dossiers, await knownTo(tx, dossiers));
    if (wrong.length > 0) throw new DossierFaults(inReadingOrder(wrong));
    const { plan, report } = await planOf(tx, dossiers, to);
    if (plan === null) return report;
    const now = new Date().toISOString();
    const retired = await writePlan(tx, plan, now);
    return { ...report, retracted: [...report.retracted, ...retired].sort() };
  });
  // Names and texts must be found by the first search after the import.
  if (report.added.length + report.changed.length + report.retracted.length > 0)
    await serverAwaitTexts(database.reader({ timeout: textsPatience }));
  return report;
}

/** The dossiers as they are to be read now that some actors were merged into others. */
function readNow(dossiers: readonly ParsedDossier[], to: Redirected): ParsedDossier[] {
  return dossiers.map((dossier) => ({ ...dossier, items: dossier.items.map((item) => withoutFormer(item, to)) }));
}

function sameDossierTwice(dossiers: readonly ParsedDossier[]): Fault[] {
  const first = new Map<string, ParsedDossier>();
  return dossiers.flatMap((dossier) => {
    const other = first.get(dossier.id);
    first.set(dossier.id, other ?? dossier);
    if (!other) return [];
    const message = `"dossier: ${dossier.id.slice('dossier:'.length)}" is also the name of ${other.file}; name one of them otherwise`;
    return [{ file: dossier.file, ...dossier.at(['dossier']), rule: 'duplicate-id', message }];
  });
}

/** How many ids of a kind are looked through for near misses. */
const searched = 20_000;

/** Asks the graph what the files refer to beyond themselves. */
async function knownTo(db: Reader, dossiers: readonly ParsedDossier[]): Promise<Known> {
  const own = new Set(dossiers.flatMap(({ items }) => items.map((item) => item.id)));
  const ids = new Set(
    dossiers.flatMap(({ items }) =>
      items.flatMap(({ content }) => referencesOf(content).map((reference) => reference.id)),
    ),
  );
  const outside = [...ids].filter((id) => !own.has(id));
  const imported = new Set(dossiers.map((dossier) => dossier.id));
  const rows = await dossierKnown(db, { ids: outside });
  // What only these files stated, and state no longer, is about to go.
  const staying = rows.filter(
    ({ dossiers: stating }) => stating.length === 0 || stating.some((id) => !imported.has(id)),
  );
  const known = new Set(staying.map((row) => row.id));
  const missing = outside.filter((id) => !known.has(id));
  const prefixes = new Set(missing.map((id) => id.slice(0, id.indexOf(':') + 1)));
  const alike = new Map<string, string[]>();
  for (const prefix of prefixes)
    alike.set(
      prefix,
      (await nameIdsLike(db, { prefix, limit: searched })).map((row) => row.id),
    );
  const outer = new Map<string, string[]>();
  for (const { inner, outer: id } of await dossierAncestry(db, { ids: [...known] }))
    outer.set(inner, [...(outer.get(inner) ?? []), id]);
  const events = await eventCards(db, { ids: [...known].filter((id) => id.startsWith('event:')) });
  const dates = new Map(events.map(({ event }) => [event.id, event.date.text]));
  return {
    has: (id) => known.has(id),
    like: (id) => alike.get(id.slice(0, id.indexOf(':') + 1)) ?? [],
    outer,
    dateOf: (event) => dates.get(event),
  };
}

interface Statement {
  readonly dossier: string;
  readonly kind: Kind;
  readonly content: Content;
  /** Whether it was made of another actor, which was merged into this one. */
  readonly former: boolean;
}

/** Compares what the dossiers said before with what they say now. */
async function planOf(
  db: Reader,
  dossiers: readonly ParsedDossier[],
  to: Redirected,
): Promise<{ plan: Plan | null; report: ImportReport }> {
  const imported = new Set(dossiers.map((dossier) => dossier.id));
  const placed = new Map(
    dossiers.flatMap((dossier) =>
      dossier.items.map((item) => [`${dossier.id} ${item.said?.id ?? item.id}`, { dossier, item }] as const),
    ),
  );
  const ids = [...new Set([...placed.values()].map(({ item }) => item.id))];
  const rows = await dossierStated(db, { dossiers: [...imported], ids });
  const before = new Map<string, Statement[]>();
  for (const { dossier, ...row } of rows) {
    const said = JSON.parse(row.content) as Content;
    const item = withoutFormer<Item>({ kind: row.kind as Kind, id: row.id, content: said }, to);
    const statements = before.get(item.id) ?? [];
    statements.push({ dossier, kind: item.kind, content: item.content, former: isFormer(item) });
    before.set(item.id, statements);
  }
  const after = new Map<string, Statement[]>();
  for (const [id, statements] of before)
    after.set(
      id,
      statements.filter(({ dossier }) => !imported.has(dossier)),
    );
  for (const { dossier, item } of placed.values())
    after.set(item.id, [
      ...(after.get(item.id) ?? []),
      { dossier: dossier.id, kind: item.kind, content: item.content, former: isFormer(item) },
    ]);
  throwConflicts(dossiers, after);

  const added: string[] = [];
  const changed: Item[] = [];
  const put: Item[] = [];
  const renamed: Content[] = [];
  const gone: { id: string; kind: Kind }[] = [];
  let unchanged = 0;
  for (const [id, now] of after) {
    const then = united(before.get(id) ?? []);
    const next = united(now);
    const kind = (now[0] ?? before.get(id)?.[0])?.kind ?? 'actor';
    if (next === null) gone.push({ id, kind });
    else if (then === null) {
      added.push(id);
      put.push({ id, kind, content: next });
    } else if (JSON.stringify(then) === JSON.stringify(next)) unchanged++;
    else {
      changed.push({ id, kind, content: next });
      put.push({ id, kind, content: next });
      if (kind === 'actor' || kind === 'issue') renamed.push(then);
    }
  }
  const retractedFacts = gone.filter(({ kind }) => isFact(kind)).map(({ id }) => id);
  await refuseNeeded(db, dossiers, retractedFacts);
  const stated = statedRows(
    [...placed.values()].map(({ dossier, item: { kind, content, said = content } }) => ({
      dossier: dossier.id,
      id: said.id,
      kind,
      content: said,
    })),
  );
  const old = rows.filter(({ dossier }) => imported.has(dossier));
  const key = ({ dossier, id, content }: StatedRow) => `${dossier} ${id} ${content}`;
  const [oldKeys, newKeys] = [new Set(old.map(key)), new Set(stated.map(key))];
  const report: ImportReport = {
    dossiers: dossiers.map((dossier) => dossier.id),
    added: added.sort(),
    changed: changed.map((item) => item.id).sort(),
    retracted: [...retractedFacts],
    unchanged,
  };
  const plan: Plan = {
    dossiers,
    put,
    renamed,
    changedFacts: changed.filter(({ kind }) => isFact(kind)).map(({ id }) => id),
    retractedFacts,
    dropped: gone.filter(({ kind }) => !isFact(kind)).map(({ id }) => id),
    stated: stated.filter((row) => !oldKeys.has(key(row))),
    unstated: old.filter((row) => !newKeys.has(key(row))),
  };
  const nothing = put.length === 0 && gone.length === 0 && plan.stated.length === 0 && plan.unstated.length === 0;
  return { plan: nothing && rows.length > 0 && (await sameHashes(db, dossiers)) ? null : plan, report };
}

async function sameHashes(db: Reader, dossiers: readonly ParsedDossier[]): Promise<boolean> {
  const known = new Map((await dossierHashes(db)).map(({ id, hash }) => [id, hash]));
  return dossiers.every(({ id, hash }) => known.get(id) === hash);
}

/**
 * The fullest statement first, then by dossier: the union is the same whichever was imported last, and one that only
 * repeats a part of another changes nothing, not even the order of a list. What was said of an actor that was merged comes last.
 */
function united(statements: readonly Statement[]): Content | null {
  const [first] = statements;
  if (!first) return null;
  const length = ({ content }: Statement) => JSON.stringify(content).length;
  const ordered = [...statements].sort(
    (a, b) => Number(a.former) - Number(b.former) || length(b) - length(a) || (a.dossier < b.dossier ? -1 : 1),
  );
  return unite(
    first.kind,
    ordered.map((statement) => statement.content),
  ).content;
}

function statedRows(items: readonly { dossier: string; id: string; kind: Kind; content: Content }[]): StatedRow[] {
  return items.map(({ dossier, id, kind, content }) => ({ dossier, id, kind, content: JSON.stringify(content) }));
}

function throwConflicts(dossiers: readonly ParsedDossier[], after: ReadonlyMap<string, readonly Statement[]>): void {
  const faults: Fault[] = [];
  for (const dossier of dossiers)
    for (const item of dossier.items) {
      // What was said of an actor before it was merged into another need not agree with what is said of that other.
      if (isFormer(item)) continue;
      const others = (after.get(item.id) ?? []).filter(({ dossier: id, former }) => id !== dossier.id && !former);
      for (const other of others) {
        const { conflict } = unite(item.kind, [other.content, item.content]);
        if (!conflict) continue;
        const [theirs, ours] = conflict.values;
        const message = `${item.id} has the ${conflict.field} "${ours}" here and "${theirs}" in the dossier ${other.dossier.slice('dossier:'.length)}; say the same in both, or leave it out in one`;
        faults.push({ file: dossier.file, ...dossier.at([...item.path, conflict.field]), rule: 'conflict', message });
        break;
      }
    }
  if (faults.length > 0) throw new DossierFaults(inReadingOrder(faults));
}

/** An event that another dossier's response needs cannot be dropped. */
async function refuseNeeded(
  db: Reader,
  dossiers: readonly ParsedDossier[],
  retracted: readonly string[],
): Promise<void> {
  const events = retracted.filter((id) => id.startsWith('event:'));
  if (events.length === 0) return;
  const going = new Set(retracted);
  const needed = (await dossierAnswering(db, { ids: events })).filter(({ response }) => !going.has(response));
  const file = dossiers[0]?.file ?? '';
  if (needed.length > 0)
    throw new DossierFaults(
      needed.map(({ response, event }) => ({
        file,
        line: 1,
        column: 1,
        rule: 'needed',
        message: `${event} was dropped here, and ${response} of another dossier needs it; keep it, or drop that response first`,
      })),
    );
}

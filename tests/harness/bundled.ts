// What the dossiers that ship with the package say, read from their files: for tests that need no graph.

import { bundledDossiers } from '../../src/ingest/dossier/bundled.ts';
import type { AliasContent, Content, Kind, ReportedContent } from '../../src/ingest/dossier/content.ts';
import { parseDossier } from '../../src/ingest/dossier/parse.ts';

const parsed = bundledDossiers().map(parseDossier);
const items = parsed.flatMap(({ dossier }) => dossier?.items ?? []);
const byId = new Map(items.map((item) => [item.id, item.content]));

/** Every fault of form. */
export const faults = parsed.flatMap((file) => file.faults);

/** Everything of one kind. */
export function all(kind: Kind): Content[] {
  return items.filter((item) => item.kind === kind).map((item) => item.content);
}

/** The one thing with this id. */
export function the(id: string): Content {
  const content = byId.get(id);
  if (!content) throw new Error(`No dossier states ${id}.`);
  return content;
}

/** A field that lists ids. */
export function ids(content: Content, field: string): readonly string[] {
  return (content[field] ?? []) as readonly string[];
}

/** The reports behind a fact, each with what it asserts. */
export function reported(content: Content): readonly ReportedContent[] {
  return (content.reports ?? []) as readonly ReportedContent[];
}

/** The standard name and all others. */
export function spellings(content: Content): string[] {
  const aliases = (content.aliases ?? []) as readonly AliasContent[];
  return [String(content.name), ...aliases.map(({ text }) => text)];
}

/** The publishers of a report and of all that it cites. */
export function voices(report: string, seen = new Set<string>()): Set<string> {
  if (seen.has(report)) return new Set();
  seen.add(report);
  const { publisher, cites = [] } = the(report);
  return new Set([String(publisher), ...(cites as readonly string[]).flatMap((cited) => [...voices(cited, seen)])]);
}

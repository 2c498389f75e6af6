// From the bytes of a file to the items of a dossier, with the place of everything.

import { createHash } from 'node:crypto';
import { type Document, isMap, isNode, isPair, isScalar, LineCounter, type Node, parseAllDocuments, visit } from 'yaml';
import { contentOf, type Item, kindOfSection, type Section } from './content.ts';
import type { Fault } from './faults.ts';
import { formFaults, type Path } from './form.ts';

/** Bytes of the largest dossier that is read: about a hundred thousand events. */
export const largestDossier = 20 * 1024 * 1024;

/** A file to import. */
export interface DossierSource {
  /** What the file is called in messages. */
  readonly name: string;
  readonly content: Uint8Array | string;
  /** Bytes of the file, when only its beginning was read. */
  readonly size?: number;
}

/** A dossier whose header passed the schema. */
export interface ParsedDossier {
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly licence?: string;
  /** SHA-256 of the file. */
  readonly hash: string;
  /** What it states; fields with a fault of form are left out, and named in `faulty`. */
  readonly items: readonly (Item & { readonly path: Path; readonly faulty: readonly string[] })[];
  /** Where a path stands in the file. */
  readonly at: (path: Path) => { readonly line: number; readonly column: number };
}

/** What was read of a file: the dossier as far as it has the form of one, and every fault of its form. */
export interface Parsed {
  readonly dossier: ParsedDossier | null;
  readonly faults: readonly Fault[];
}

/** Reads one file. */
export function parseDossier(source: DossierSource): Parsed {
  const file = source.name;
  const refused = (...faults: Fault[]): Parsed => ({ dossier: null, faults });
  const fault = (rule: string, message: string, line = 1, column = 1): Fault => ({ file, line, column, rule, message });
  const size = source.size ?? source.content.length;
  if (size > largestDossier)
    return refused(
      fault(
        'size',
        `the file has ${Math.round(size / 1024 / 1024)} MB, and a dossier at most ${largestDossier / 1024 / 1024}; split it, or check that it is a dossier at all`,
      ),
    );
  const text = textOf(source.content);
  if (text === null) return refused(fault('encoding', 'the file is not UTF-8 text; save it as UTF-8'));
  if (text.trim() === '')
    return refused(fault('empty', 'the file is empty; a dossier needs at least "dossier:" and "title:"'));
  const counter = new LineCounter();
  // Every scalar stays text: dates, codes with leading zeros and "no" mean what they say.
  const [document, another] = parseAllDocuments(text, {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
  });
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (!document || 'empty' in document) return refused(fault('empty', 'the file holds no dossier'));
  const syntax = document.errors.map((error) => {
    const { line, column } = place(beginningOf(document, error));
    return fault('syntax', `this is not YAML: ${plain(error.message)}`, line, column);
  });
  if (another)
    syntax.push({
      ...fault('syntax', 'a file holds one dossier; remove the "---" that begins another'),
      ...place(another.range[0]),
    });
  if (syntax.length > 0) return refused(...syntax);
  return read(file, text, document as Document.Parsed, place);
}

/** Where a fault of syntax begins: a quote that is never closed, where it was opened and not at the end of the file. */
function beginningOf(
  document: Document,
  error: { readonly code: string; readonly pos: readonly [number, number] },
): number {
  let beginning = error.pos[0];
  if (error.code === 'MISSING_CHAR')
    visit(document, {
      Scalar(_, { type, range }) {
        if (range && type?.startsWith('QUOTE') && range[0] < error.pos[0] && error.pos[0] <= range[2])
          beginning = range[0];
      },
    });
  return beginning;
}

function plain(message: string): string {
  return message.split('\n')[0]?.replace(/\.$/, '') ?? message;
}

/** UTF-8 without a byte-order mark; null for other encodings. */
function textOf(content: Uint8Array | string): string | null {
  if (typeof content === 'string') return content.replace(/^\uFEFF/, '');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return null;
  }
}

type Place = (offset: number) => { line: number; column: number };

function read(file: string, text: string, document: Document.Parsed, place: Place): Parsed {
  const at = (path: Path) => place(offsetOf(document, path));
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    const message = `the file repeats itself without end: ${plain((cause as Error).message)}`;
    return { dossier: null, faults: [{ file, line: 1, column: 1, rule: 'syntax', message }] };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = 'a dossier is a map that begins with "dossier:" and "title:"';
    return { dossier: null, faults: [{ file, line: 1, column: 1, rule: 'syntax', message }] };
  }
  const broken = formFaults(value);
  const faults = broken.map(({ rule, message, on }) => ({ file, ...at(on), rule, message }));
  const raw = value as Record<string, unknown>;
  const { dossier, title, description, licence } = raw;
  if (typeof dossier !== 'string') return { dossier: null, faults };
  const brokenFields = new Set(broken.map(({ on }) => on.slice(0, 3).join(' ')));
  return {
    dossier: {
      file,
      id: `dossier:${dossier}`,
      title: String(title ?? ''),
      ...(typeof description === 'string' ? { description } : {}),
      ...(typeof licence === 'string' ? { licence } : {}),
      hash: createHash('sha256').update(text).digest('hex'),
      items: itemsOf(raw, (path) => !brokenFields.has(path.join(' '))),
      at,
    },
    faults,
  };
}

/** The items of all sections, each with those of its fields that are sound. */
function itemsOf(raw: Record<string, unknown>, isSound: (path: Path) => boolean): ParsedDossier['items'] {
  return (Object.keys(kindOfSection) as Section[]).flatMap((section) => {
    const kind = kindOfSection[section];
    const list = raw[section];
    return (Array.isArray(list) ? list : []).flatMap((entry: unknown, index) => {
      const { id, ...fields } = Object(entry) as Record<string, unknown>;
      if (typeof id !== 'string') return [];
      const path = [section, index];
      const faulty = Object.keys(fields).filter((field) => !isSound([...path, field]));
      for (const field of faulty) delete fields[field];
      return [{ kind, id, content: contentOf(kind, { id, ...fields }), path, faulty }];
    });
  });
}

/** Where a path begins in the text: the key of a field, the beginning of a list's entry, else the nearest thing around it. */
function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = (document.contents as Node | null)?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
      if (!pair) return offset;
      node = pair.value;
      const shown = isScalar(pair.value) || !isNode(pair.key) ? pair.value : pair.key;
      if (isNode(shown) && shown.range) offset = shown.range[0];
    } else {
      node = (node as { get?: (index: number, keep: boolean) => unknown } | null)?.get?.(Number(step), true);
      if (isNode(node) && node.range) offset = node.range[0];
    }
  }
  return offset;
}

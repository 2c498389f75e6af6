// Which embedded view shows what a question asks, and its snippet; or why none does.

import { type ArgumentNode, type FieldNode, Kind, parse, type SelectionSetNode, valueFromASTUntyped } from 'graphql';
import type { Fields, Value } from './answer.ts';

/** An embedded view, or why there is none. */
export type Embed = { readonly title: string; readonly address: string } | { readonly why: string };

/** A field of the question with its arguments, variables put in. */
interface Asked {
  readonly field: FieldNode;
  readonly args: Fields;
}

const none = (why: string): Embed => ({ why });
const text = (value: Value | undefined): string | null => (typeof value === 'string' && value !== '' ? value : null);
const ids = (value: Value | undefined): string[] => [value ?? null].flat().filter((id) => typeof id === 'string');
const fields = (value: Value | undefined): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** Writes an address: colons and commas stay, as ids and lists of them are easier to read so. */
function address(view: string, parameters: Record<string, string | number | null>): string {
  const written = Object.entries(parameters).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',')}`],
  );
  return `/embed/${view}?${written.join('&')}`;
}

/** The span of an argument `during`. */
function span(value: Value | undefined): { from: string | null; to: string | null } {
  const { from, to } = fields(value);
  return { from: text(from), to: text(to) };
}

function has(selections: SelectionSetNode | undefined, name: string): FieldNode | null {
  for (const selection of selections?.selections ?? []) {
    if (selection.kind === Kind.FIELD && selection.name.value === name) return selection;
    const found = selection.kind === Kind.INLINE_FRAGMENT ? has(selection.selectionSet, name) : null;
    if (found) return found;
  }
  return null;
}

/** A timeline of what a list of acts asks for: of an actor, of a dispute, or between two. */
function timeline({ args }: Asked): Embed {
  const filter = fields(args.filter);
  const when = span(args.during ?? filter.during);
  const pair = ids(args.between ?? filter.between);
  const [by, of] = [text(args.by), text(args.of)];
  const about = text(args.about) ?? text(filter.issue);
  const actor = text(filter.participant) ?? text(filter.source) ?? text(filter.target) ?? by ?? of;
  const at = text(args.at);
  const parameters = { ...when, to: when.to ?? at };
  if (pair.length === 2)
    return { title: 'Timeline', address: address('timeline', { between: pair.join(','), ...parameters }) };
  if (about?.startsWith('dispute:'))
    return { title: 'Timeline', address: address('timeline', { dispute: about, ...parameters }) };
  if (by && of) return { title: 'Timeline', address: address('timeline', { between: `${by},${of}`, ...parameters }) };
  if (actor) return { title: 'Timeline', address: address('timeline', { actor, ...parameters }) };
  return none('A timeline is of an actor, of a dispute or between two, and this question names none of these.');
}

/** A trend of two, by the interval that the question has. */
function trend(pair: readonly string[], interval: Value | undefined): Embed {
  return pair.length === 2
    ? {
        title: 'Trend',
        address: address('trend', { between: pair.join(','), interval: text(interval) ?? 'MONTH' }),
      }
    : none('A trend is of two actors: give the filter "between" two ids.');
}

/** What each field of the API comes to; of the others no view shows the answer. */
const views: Readonly<Record<string, (asked: Asked, argumentsOf: (field: FieldNode) => Fields) => Embed>> = {
  events: timeline,
  demands: timeline,
  meetings: timeline,
  retaliations: timeline,
  actor: ({ args }) => {
    const id = text(args.id);
    return id
      ? { title: 'Timeline', address: address('timeline', { actor: id }) }
      : none('The question names no actor.');
  },
  issue: ({ field, args }, argumentsOf) => {
    const id = text(args.id);
    if (!id?.startsWith('dispute:')) return none('A timeline is of a dispute, and this issue is none.');
    const list = has(field.selectionSet, 'timeline');
    const when = span(list ? argumentsOf(list).during : undefined);
    return { title: 'Timeline', address: address('timeline', { dispute: id, ...when }) };
  },
  neighborhood: ({ args }) => {
    const depth = typeof args.depth === 'number' ? args.depth : 1;
    return { title: 'Graph', address: address('graph', { of: ids(args.of).join(','), depth }) };
  },
  commonNeighbors: ({ args }) => ({
    title: 'Graph',
    address: address('graph', { of: ids(args.of).join(','), depth: 1 }),
  }),
  dyad: ({ field, args }, argumentsOf) => {
    const pair = [text(args.a), text(args.b)].filter((id) => id !== null);
    const series = has(field.selectionSet, 'series');
    if (series) return trend(pair, argumentsOf(series).interval);
    return {
      title: 'Timeline',
      address: address('timeline', { between: pair.join(','), ...span(fields(args.filter).during) }),
    };
  },
  eventSeries: ({ args }) => trend(ids(fields(args.filter).between), args.interval),
  deadlocks: ({ args }) => {
    const about = text(args.about);
    return about?.startsWith('dispute:')
      ? { title: 'Deadlock', address: address('deadlock', { about, at: text(args.at) }) }
      : none('A deadlock is shown for one dispute: give "about" its id.');
  },
};

/** The view of a question: that of the first of its fields that has one. */
export function embedOf(query: string, variables: string | null | undefined): Embed {
  try {
    const { definitions } = parse(query);
    const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    if (!operation) return none('There is no question to embed.');
    const given = fields(variables?.trim() ? (JSON.parse(variables) as Value) : null);
    const defaults = (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue ? (valueFromASTUntyped(defaultValue) as Value) : null,
    ]);
    const values: Fields = { ...Object.fromEntries(defaults), ...given };
    const argumentsOf = (field: FieldNode): Fields =>
      Object.fromEntries(
        (field.arguments ?? []).map(({ name, value }: ArgumentNode) => [
          name.value,
          (valueFromASTUntyped(value, values) ?? null) as Value,
        ]),
      );
    const roots = operation.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD);
    const reasons: string[] = [];
    for (const field of roots) {
      const view = views[field.name.value];
      if (!view) continue;
      const embed = view({ field, args: argumentsOf(field) }, argumentsOf);
      if ('address' in embed) return embed;
      reasons.push(embed.why);
    }
    const asked = [...new Set(roots.map((field) => `"${field.name.value}"`))].join(', ');
    return none(
      reasons[0] ?? `No embedded view shows what ${asked} gives: there are timelines, trends, graphs and deadlocks.`,
    );
  } catch {
    return none('The question or its variables cannot be read.');
  }
}

/** What goes into a page elsewhere. */
export function snippetOf({ title, address }: { title: string; address: string }, origin: string): string {
  const escaped = `${origin}${address}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${escaped}" title="${title}" width="800" height="500" loading="lazy"></iframe>`;
}

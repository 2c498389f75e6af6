// Which embedded view shows what a question asks, and its snippet; or why none does.

import { type ArgumentNode, type FieldNode, Kind, parse, type SelectionSetNode, valueFromASTUntyped } from 'graphql';
import type { Fields, Value } from './answer.ts';

/** An embedded view. */
export interface View {
  readonly title: string;
  readonly address: string;
  /** Conditions of the question that the view cannot have, such as `status`. */
  readonly without: readonly string[];
}

/** An embedded view, or why there is none. */
export type Embed = View | { readonly why: string };

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

/** What a view may be given. */
type Parameters = Readonly<Record<string, string | number | boolean | null>>;

/** A view with its address: colons and commas stay as they are, as ids and lists of them are easier to read so. */
function view(title: string, parameters: Parameters, without: readonly string[] = []): Embed {
  const written = Object.entries(parameters).flatMap(([name, value]) =>
    value === null || value === ''
      ? []
      : [`${name}=${encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',')}`],
  );
  return { title, address: `/embed/${title.toLowerCase()}?${written.join('&')}`, without };
}

/** The span of an argument `during`. */
function span(value: Value | undefined): { from: string | null; to: string | null } {
  const { from, to } = fields(value);
  return { from: text(from), to: text(to) };
}

/** Views count those who act for somebody unless they are told not to; questions do not unless they are told to. */
const asAsked = (rollUp: Value | undefined) => (rollUp === true ? null : false);

/** Conditions that views of acts have. */
const known = ['between', 'participant', 'source', 'target', 'issue', 'during', 'relation', 'rollUp'];

/** Conditions of a filter that no view has. */
const lost = (filter: Fields) => Object.keys(filter).filter((name) => filter[name] !== null && !known.includes(name));

function has(selections: SelectionSetNode | undefined, name: string): FieldNode | null {
  for (const selection of selections?.selections ?? []) {
    if (selection.kind === Kind.FIELD && selection.name.value === name) return selection;
    const found = selection.kind === Kind.INLINE_FRAGMENT ? has(selection.selectionSet, name) : null;
    if (found) return found;
  }
  return null;
}

/** A timeline of what a list of acts asks for: of an actor, of a dispute, between two, or between two over a dispute. */
function timeline({ field, args }: Asked): Embed {
  const filter = fields(args.filter);
  const when = span(args.during ?? filter.during);
  const [by, of] = [text(args.by) ?? text(filter.source), text(args.of) ?? text(filter.target)];
  const given = ids(args.between ?? filter.between);
  const pair = given.length === 2 ? given : by && of ? [by, of] : [];
  const about = text(args.about) ?? text(filter.issue);
  const dispute = about?.startsWith('dispute:') ? about : null;
  const actor = pair.length === 2 ? null : (text(filter.participant) ?? by ?? of);
  if (pair.length !== 2 && !dispute && !actor)
    return none('A timeline is of an actor, of a dispute or between two, and this question names none of these.');
  const relation = relations[field.name.value] ?? ids(filter.relation).join(',');
  const who = { actor, dispute, between: pair.join(','), relation };
  return view(
    'Timeline',
    { ...who, ...when, to: when.to ?? text(args.at), rollUp: asAsked(args.rollUp ?? filter.rollUp) },
    [...lost(filter), ...['state', 'status'].filter((name) => (args[name] ?? null) !== null)],
  );
}

/** The kind of act that a field lists. */
const relations: Readonly<Record<string, string>> = { demands: 'DEMANDS', meetings: 'MEETS' };

/** A trend of two, as a series asks for it. */
function trend(pair: readonly string[], series: Fields, filter: Fields, rollUp: Value | undefined): Embed {
  if (pair.length !== 2) return none('A trend is of two actors: give the filter "between" two ids.');
  const { interval, measure, scale } = series;
  const how = { interval: text(interval) ?? 'MONTH', measure: text(measure), scale: text(scale) };
  return view(
    'Trend',
    { between: pair.join(','), ...how, ...span(filter.during), rollUp: asAsked(rollUp) },
    lost(filter),
  );
}

/** The neighbourhood of some actors. */
function graph({ args }: Asked, depth: number): Embed {
  const about = { relation: ids(args.relations).join(','), about: text(args.about), ...span(args.during) };
  return view('Graph', { of: ids(args.of).join(','), depth, ...about });
}

/** What each field of the API comes to; of the others no view shows the answer. */
const views: Readonly<Record<string, (asked: Asked, argumentsOf: (field: FieldNode) => Fields) => Embed>> = {
  events: timeline,
  demands: timeline,
  meetings: timeline,
  actor: ({ args }) => {
    const actor = text(args.id);
    return actor ? view('Timeline', { actor, rollUp: false }) : none('The question names no actor.');
  },
  issue: ({ field, args }, argumentsOf) => {
    const dispute = text(args.id);
    if (!dispute?.startsWith('dispute:')) return none('A timeline is of a dispute, and this issue is none.');
    const list = has(field.selectionSet, 'timeline');
    return view('Timeline', { dispute, ...span(list ? argumentsOf(list).during : undefined) });
  },
  neighborhood: (asked) => graph(asked, typeof asked.args.depth === 'number' ? asked.args.depth : 1),
  commonNeighbors: (asked) => graph(asked, 1),
  dyad: ({ field, args }, argumentsOf) => {
    const pair = ids([args.a ?? null, args.b ?? null]);
    const filter = fields(args.filter);
    const series = has(field.selectionSet, 'series');
    if (series) return trend(pair, argumentsOf(series), filter, args.rollUp);
    const over = { between: pair.join(','), ...span(filter.during), rollUp: asAsked(args.rollUp) };
    return view('Timeline', over, lost(filter));
  },
  eventSeries: ({ args }) => {
    const filter = fields(args.filter);
    return trend(ids(filter.between), args, filter, filter.rollUp);
  },
  deadlocks: ({ args }) => {
    const about = text(args.about);
    return about?.startsWith('dispute:')
      ? view('Deadlock', { about, at: text(args.at) })
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
      const make = views[field.name.value];
      if (!make) continue;
      const embed = make({ field, args: argumentsOf(field) }, argumentsOf);
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
export function snippetOf({ title, address }: View, origin: string): string {
  const escaped = `${origin}${address}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${escaped}" title="${title}" width="800" height="500" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" loading="lazy"></iframe>`;
}

// What can be changed in a ready question: the values of its variables and the literals of its arguments, found in its text.

/** Something that can be changed. */
export interface Literal {
  /** Its name in the address and for the reader: that of the variable or argument, numbered where there are several. */
  readonly name: string;
  readonly value: string;
  /** A number stays one; a list is written with commas. */
  readonly form: 'text' | 'number' | 'list';
  /** The variable that it is; null for a literal in the text. */
  readonly variable: string | null;
  /** Where the literal stands in the text. */
  readonly start: number;
  readonly end: number;
}

const variable = /\$(\w+):\s*[[\]!\w]+\s*=\s*("[^"\n]*"|-?\d+(?:\.\d+)?|\[[^\]{}]*\])/g;
const argument = /(?<![$\w])(\w+):\s*("[^"\n]*"|-?\d+(?:\.\d+)?)/g;

/** Texts and comments, in which nothing is an argument, whatever stands in them. */
const words = /"[^"\n]*"|#[^\n]*/g;

/** What can be changed in a text, in its order. */
export function literalsOf(query: string): Literal[] {
  const spoken = [...query.matchAll(words)].map(({ index, 0: word }) => [index, index + word.length] as const);
  const outside = ({ index }: RegExpExecArray) => !spoken.some(([from, to]) => from <= index && index < to);
  const found = [
    ...[...query.matchAll(variable)].filter(outside).map((match) => read(match, true)),
    ...[...query.matchAll(argument)].filter(outside).map((match) => read(match, false)),
  ].sort((one, other) => one.start - other.start);
  const counts = new Map<string, number>();
  return found.map((literal) => {
    const count = (counts.get(literal.name) ?? 0) + 1;
    counts.set(literal.name, count);
    return count === 1 ? literal : { ...literal, name: `${literal.name}${count}` };
  });
}

function read(match: RegExpExecArray, isVariable: boolean): Literal {
  const [whole = '', name = '', written = ''] = match;
  const end = match.index + whole.length;
  const form = written.startsWith('[') ? 'list' : written.startsWith('"') ? 'text' : 'number';
  const value =
    form === 'list'
      ? (written.match(/"[^"]*"/g) ?? []).map((item) => item.slice(1, -1)).join(',')
      : written.replaceAll('"', '');
  return { name, value, form, variable: isVariable ? name : null, start: end - written.length, end };
}

/** A question as it is sent. */
export interface Filled {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * A question with other values: variables are sent beside the text, which stays as it is unless a literal in it is changed.
 * @param values by the names of the literals; those that are missing stay as they are
 */
export function filled(query: string, literals: readonly Literal[], values: Readonly<Record<string, string>>): Filled {
  const variables: Record<string, unknown> = {};
  let text = query;
  // From behind, so that the places before stay where they are.
  for (const literal of [...literals].reverse()) {
    const given = values[literal.name];
    if (given === undefined || given === literal.value) continue;
    if (literal.variable !== null) variables[literal.variable] = writtenAs(literal, given);
    else text = text.slice(0, literal.start) + JSON.stringify(writtenAs(literal, given)) + text.slice(literal.end);
  }
  return { query: text, variables };
}

/** What is no number stays a text, which the API refuses with the name of the argument. */
function writtenAs({ form }: Literal, given: string): unknown {
  if (form === 'list')
    return given
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean);
  if (form === 'number' && given.trim() !== '' && Number.isFinite(Number(given))) return Number(given);
  return given;
}

/** A question as of other times: with the directive at the head of its operation. */
export function asOf(
  query: string,
  { valid, known }: { readonly valid: string | null; readonly known: string | null },
): string {
  const given = Object.entries({ valid, known }).filter(([, value]) => value !== null);
  const head = query.search(/^query\b/m);
  if (given.length === 0 || head < 0) return query;
  // The first brace that is in no parentheses, as default values have braces of their own.
  let depth = 0;
  for (let at = head; at < query.length; at++) {
    if (query[at] === '(') depth++;
    if (query[at] === ')') depth--;
    if (query[at] !== '{' || depth > 0) continue;
    const clocks = given.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ');
    return `${query.slice(0, at).trimEnd()} @asOf(${clocks}) ${query.slice(at)}`;
  }
  return query;
}

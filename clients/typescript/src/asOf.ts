// Another time, written into an operation: `@asOf` stands on each operation of the text, before its first brace.

/** The two clocks; one that is left out stands at now. */
export interface AsOf {
  /** The world as of a day `2019-08-01`, or the end of a month `2019-08` or a year `2019`. */
  readonly valid?: string | undefined;
  /** The record as of an instant; a day, a month or a year means its end (UTC). */
  readonly known?: string | Date | undefined;
}

/** What must be told apart to find where an operation begins: comments, texts, names, brackets. */
const tokens = /#[^\n\r]*|"""(?:\\"""|[\s\S])*?"""|"(?:\\.|[^"\\\n\r])*"|[A-Za-z_]\w*|[(){}]/g;

/** The text with the clocks set. */
export function textAsOf(text: string, { valid, known }: AsOf): string {
  const clocks = Object.entries({ valid, known }).filter(([, value]) => value !== undefined);
  if (clocks.length === 0) return text;
  const directive = `@asOf(${clocks.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ')}) `;
  let written = '';
  let copied = 0;
  let depth = 0;
  /** The word that a definition begins with; null before it, and where an operation is a bare brace. */
  let kind: string | null = null;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (/^[#"]/.test(token)) continue;
    if (token === '{' && depth === 0 && kind !== 'fragment') {
      written += `${text.slice(copied, index)}${kind === null ? 'query ' : ''}${directive}`;
      copied = index;
    }
    if (token === '{' || token === '(') depth++;
    else if (token === ')') depth--;
    else if (token === '}') {
      depth--;
      if (depth === 0) kind = null;
    } else kind ??= token;
  }
  return written + text.slice(copied);
}

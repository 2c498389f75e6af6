// Reads tables of comma-separated values, as other tools need it.

/** Reads a CSV whose fields may be quoted and hold commas, quotes and line breaks. */
export function csv(text: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? '';
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[i + 1] === '"') field += text[++i];
      else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',' || character === '\n') {
      rows.at(-1)?.push(field.replace(/\r$/, ''));
      field = '';
      if (character === '\n') rows.push([]);
    } else field += character;
  }
  return rows.filter((row) => row.length > 1);
}

// Columns by name, whatever their order, case and spelling of spaces.

/** The key under which spellings of a column's name meet: `Event Date`, `event_date` and `EventDate`. */
function columnKey(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_.]+/g, '');
}

/** Says at which position each column is: the first of `names` that the line has. */
export function findColumns<K extends string>(
  line: readonly string[],
  wanted: Readonly<Record<K, readonly string[]>>,
): { positions: Record<K, number>; missing: K[]; unused: string[] } {
  const keys = line.map(columnKey);
  const positions = {} as Record<K, number>;
  const missing: K[] = [];
  const used = new Set<number>();
  for (const [field, names] of Object.entries(wanted) as [K, readonly string[]][]) {
    const position = names.map((name) => keys.indexOf(columnKey(name))).find((at) => at >= 0) ?? -1;
    positions[field] = position;
    if (position < 0) missing.push(field);
    else used.add(position);
  }
  return { positions, missing, unused: line.filter((_, at) => !used.has(at)) };
}

/** The beginning of a line for a message. */
export function shown(line: readonly string[]): string {
  const text = JSON.stringify(line.join(' | '));
  return text.length > 120 ? `${text.slice(0, 120)}…"` : text;
}

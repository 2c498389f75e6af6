// The mirror of what is told of a pair: what one does to the other is what the other does to the one.

interface Told {
  readonly a: unknown;
  readonly b: unknown;
  readonly series: readonly { readonly time: string }[];
}

/** What must be told of the pair the other way round. */
export function mirrorOf<Pair extends Told>(pair: Pair): unknown {
  const { a, b, series, ...rest } = pair;
  // Two rows for each time, each of which says whose acts it is of.
  const exchanged = series.map((_, index) => series[index % 2 === 0 ? index + 1 : index - 1]);
  return { ...(turned(rest) as object), a: b, b: a, series: exchanged };
}

/** The value with all of its directions exchanged. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const names: Readonly<Record<string, string>> = { aToB: 'bToA', bToA: 'aToB' };
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [names[name] ?? name, turned(part)]));
}

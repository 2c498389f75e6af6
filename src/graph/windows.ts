// Reads lists through long streams in windows: no statement walks through a hub for long because little of it passes a filter,
// and a reading that would take too long says where it stopped.

/** What one statement gave of a list. */
export interface Stretch<Entry extends Place, Place> {
  /** What passed the filter, in the direction of reading. */
  readonly placed: readonly Entry[];
  /** Where streams stopped at the end of the window, although more may follow in them. */
  readonly edges: readonly Place[];
}

/** What was read of a list. */
export interface Found<Entry extends Place, Place> {
  readonly placed: readonly Entry[];
  /** Where reading was broken off before enough was found; null where it was not. */
  readonly cut: Place | null;
}

/** How lists that are read together are read. */
export interface Rules<Part, Entry extends Place, Place, Between> {
  /** Where reading begins and ends. */
  readonly between: Between;
  /** The most entries wanted of each. */
  readonly limit: number;
  /** How many streams a list is brought together from, times what looking at one entry costs: 1 for a plain filter. */
  readonly weight: (part: Part) => number;
  /** Negative where the first place comes before the second in the direction of reading. */
  readonly compare: (one: Place, other: Place) => number;
  /** What is left beyond a place. */
  readonly beyond: (between: Between, place: Place) => Between;
  /** Reads lists that stand at the same place, at most `window` entries of each stream; a stretch for each, in their order. */
  readonly read: (
    parts: readonly Part[],
    between: Between,
    window: number,
  ) => Promise<readonly Stretch<Entry, Place>[]>;
}

/** Entries that one statement goes through at first, over all its streams and for a plain filter, and at most. */
const firstWindow = 40_000;
const largestWindow = 160_000;
/** Entries of a stream that a statement goes through at the least. */
const leastWindow = 1_000;
/** Milliseconds after which reading is broken off. */
const usualPatience = 4_000;

interface Reading<Part, Entry, Place, Between> {
  readonly part: Part;
  readonly placed: Entry[];
  /** What is left to read; null where nothing is. */
  rest: Between | null;
  cut: Place | null;
}

/**
 * Reads lists together at first, and then each that is not full by itself.
 * @param patience milliseconds after which reading is broken off; one statement is sent in any case
 */
export async function inWindows<Part, Entry extends Place, Place, Between>(
  parts: readonly Part[],
  rules: Rules<Part, Entry, Place, Between>,
  patience = usualPatience,
): Promise<Found<Entry, Place>[]> {
  const started = performance.now();
  const readings = parts.map<Reading<Part, Entry, Place, Between>>((part) => ({
    part,
    placed: [],
    rest: rules.between,
    cut: null,
  }));
  let total = firstWindow;
  await readOn(readings, rules, total);
  for (;;) {
    const open = readings.filter(({ rest }) => rest !== null);
    if (open.length === 0 || performance.now() - started > patience) break;
    total = Math.min(total * 2, largestWindow);
    for (const reading of open) {
      if (performance.now() - started > patience) break;
      await readOn([reading], rules, total);
    }
  }
  return readings.map(({ placed, rest, cut }) => ({
    placed: placed.slice(0, rules.limit),
    cut: rest === null ? null : cut,
  }));
}

async function readOn<Part, Entry extends Place, Place, Between>(
  readings: readonly Reading<Part, Entry, Place, Between>[],
  rules: Rules<Part, Entry, Place, Between>,
  total: number,
): Promise<void> {
  const between = readings[0]?.rest;
  if (between === null || between === undefined) return;
  const weight = readings.reduce((sum, { part }) => sum + rules.weight(part), 0);
  const window = Math.max(leastWindow, Math.floor(total / Math.max(1, weight)));
  const stretches = await rules.read(
    readings.map(({ part }) => part),
    between,
    window,
  );
  for (const [index, reading] of readings.entries())
    advance(reading, between, stretches[index] ?? { placed: [], edges: [] }, rules);
}

/** Takes what is sure: beyond the first place where a stream stopped, others may still have what it did not come to. */
function advance<Part, Entry extends Place, Place, Between>(
  reading: Reading<Part, Entry, Place, Between>,
  between: Between,
  { placed, edges }: Stretch<Entry, Place>,
  { compare, beyond, limit }: Rules<Part, Entry, Place, Between>,
): void {
  const stopped = edges.reduce<Place | null>(
    (one, other) => (one !== null && compare(one, other) <= 0 ? one : other),
    null,
  );
  for (const place of placed) if (stopped === null || compare(place, stopped) <= 0) reading.placed.push(place);
  const isEnough = stopped === null || reading.placed.length >= limit;
  reading.rest = isEnough ? null : beyond(between, stopped);
  reading.cut = stopped;
}

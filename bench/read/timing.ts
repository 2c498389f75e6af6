// How long things take: each contender in turn, so that a machine that slows down slows all.

import type { Doing } from './contenders.ts';

/** Milliseconds of one contender; all without end where one repetition took longer than `longest`, or failed. */
export interface Taken {
  /** Half took no longer. */
  readonly p50: number;
  /** Nineteen of twenty took no longer. */
  readonly p95: number;
  /** Repetitions a second with eight in flight. */
  readonly perSecond: number;
}

/** Repetitions before the first that counts, as a share of those that count: the database compiles what it runs often. */
const warming = 1.5;
const inFlight = 8;
/** Milliseconds of one repetition beyond which a contender takes no further part. */
export const longest = 20_000;
/** Seconds that throughput is measured for. */
const span = 1.5;

/** The value below which a share of the sorted values lies. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Does the work by each contender in turn, so many times; then by each with eight in flight. */
export async function timed<Name extends string>(
  contenders: Readonly<Record<Name, Doing>>,
  variables: (at: number) => Record<string, unknown>,
  times: number,
): Promise<Record<Name, Taken>> {
  const names = Object.keys(contenders) as Name[];
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  const out = new Set<Name>();
  const warm = Math.ceil(times * warming);
  for (let at = 0; at < warm + times; at++)
    for (const name of names) {
      if (out.has(name)) continue;
      const begun = performance.now();
      // The other contenders go on, whatever the fault is: that it did not answer is what is told of it.
      const isDone = await contenders[name](variables(at)).then(
        () => true,
        () => false,
      );
      const milliseconds = performance.now() - begun;
      if (!isDone || milliseconds > longest) out.add(name);
      if (at >= warm) taken[name].push(milliseconds);
    }
  const results = {} as Record<Name, Taken>;
  for (const name of names) {
    if (out.has(name)) {
      results[name] = { p50: Number.POSITIVE_INFINITY, p95: Number.POSITIVE_INFINITY, perSecond: 0 };
      continue;
    }
    const sorted = taken[name].sort((a, b) => a - b);
    const perSecond = await throughput(contenders[name], variables);
    results[name] = { p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), perSecond };
  }
  return results;
}

async function throughput(doing: Doing, variables: (at: number) => Record<string, unknown>): Promise<number> {
  let done = 0;
  let at = 0;
  const begun = performance.now();
  const over = () => performance.now() - begun > span * 1000;
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (!over()) {
        await doing(variables(at++));
        done++;
      }
    }),
  );
  return done / ((performance.now() - begun) / 1000);
}

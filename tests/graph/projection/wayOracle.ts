// What the best paths are, by trying every path and every choice of acts: slow, and written from the meaning alone.

import type { PathQuestion } from '../../../src/graph/projection/question.ts';

/** What an act ties to what. Days are counted from 1970-01-01. */
export interface Tie {
  readonly source: string;
  readonly target: string;
  readonly relation: string;
  readonly earliest: number;
  readonly latest: number;
  readonly act: string;
  readonly issues: readonly string[];
  readonly dataset: string | null;
}

/** A hop with the acts that may carry it. */
interface Hop {
  readonly tie: Tie;
  readonly isForward: boolean;
}

/** A path with one choice of acts, and its two days where order matters. */
interface Choice {
  readonly nodes: readonly string[];
  readonly hops: readonly Hop[];
  readonly departs: number;
  readonly arrives: number;
}

/** What is expected of one path. */
export interface ExpectedWay {
  readonly nodes: readonly string[];
  readonly departs: number | null;
  readonly arrives: number | null;
  /** For each hop, how many acts there are of each kind and direction. */
  readonly kinds: readonly Record<string, number>[];
}

/** Whether a question may use a tie. */
function usable({ relations, throughIssues, during, about, without }: PathQuestion, tie: Tie): boolean {
  if (tie.relation === 'CONCERNS' ? !throughIssues : relations !== null && !relations.includes(tie.relation))
    return false;
  if (
    during.certainly
      ? tie.earliest < during.from || tie.latest > during.to
      : tie.latest < during.from || tie.earliest > during.to
  )
    return false;
  if (about !== null && !tie.issues.some((issue) => about.includes(issue))) return false;
  if (tie.issues.some((issue) => without.issues.includes(issue))) return false;
  return tie.dataset === null || !without.datasets.includes(tie.dataset);
}

/** Whether a tie counts for an end on its day, as the end's own or of who stands for it. */
function stands(end: PathQuestion['from'], node: string, { earliest, latest }: Tie): boolean {
  return end.id === node || end.standIns.some(({ id, from, to }) => id === node && earliest <= to && from <= latest);
}

/** Every path with every choice of acts, as far as they can be in order. */
function* choices(ties: readonly Tie[], question: PathQuestion): Generator<Choice> {
  const { from, to, maxHops, forward, avoid } = question;
  const allowed = ties.filter((tie) => tie.source !== tie.target && usable(question, tie));
  function* further(nodes: string[], hops: Hop[]): Generator<Choice> {
    const here = nodes.at(-1) ?? '';
    if (here === to.id) {
      const days = daysOf(
        hops.map(({ tie }) => tie),
        question,
      );
      if (days) yield { nodes, hops, ...days };
      return;
    }
    if (hops.length === maxHops) return;
    for (const tie of allowed)
      for (const isForward of forward ? [true] : [true, false]) {
        const [near, far] = isForward ? [tie.source, tie.target] : [tie.target, tie.source];
        const leaves = nodes.length === 1 ? stands(from, near, tie) : near === here;
        if (!leaves) continue;
        const ends = new Set([far, ...(stands(to, far, tie) ? [to.id] : [])]);
        for (const end of ends)
          if (!nodes.includes(end) && !avoid.includes(end))
            yield* further([...nodes, end], [...hops, { tie, isForward }]);
      }
  }
  yield* further([from.id], []);
}

/** When a choice of acts departs and arrives; null where it cannot be in order. */
function daysOf(
  acts: readonly Tie[],
  { inOrder, certainly }: PathQuestion,
): { departs: number; arrives: number } | null {
  if (!inOrder) return { departs: 0, arrives: 0 };
  const [first, last] = [acts[0], acts.at(-1)];
  if (!first || !last) return null;
  if (certainly)
    return acts.every((act, at) => at === 0 || (acts[at - 1]?.latest ?? 0) <= act.earliest)
      ? { departs: first.earliest, arrives: last.latest }
      : null;
  // Days can be chosen in order exactly where no act must be later than one behind it.
  if (acts.some((act, at) => acts.slice(at).some((later) => act.earliest > later.latest))) return null;
  return {
    departs: Math.min(...acts.map(({ latest }) => latest)),
    arrives: Math.max(...acts.map(({ earliest }) => earliest)),
  };
}

/** What a measure makes of a choice: less is better. */
function lengthOf({ departs, arrives, hops }: Choice, by: PathQuestion['by']): number {
  switch (by) {
    case 'FEWEST_HOPS':
      return hops.length;
    case 'EARLIEST_ARRIVAL':
      return arrives;
    case 'LATEST_DEPARTURE':
      return -departs;
    case 'SHORTEST_SPAN':
      return Math.max(0, arrives - departs);
  }
}

/** All of the best paths, in the order of their nodes, with the length that they share. */
export function expectedWays(
  ties: readonly Tie[],
  question: PathQuestion,
): { readonly ways: ExpectedWay[]; readonly length: number } {
  const { by, inOrder } = question;
  const all = [...choices(ties, question)];
  const length = Math.min(...all.map((choice) => lengthOf(choice, by)));
  const best = all.filter((choice) => lengthOf(choice, by) === length);
  const fewest = Math.min(...best.map(({ hops }) => hops.length));
  const paths = new Map<string, Choice[]>();
  for (const choice of best.filter(({ hops }) => hops.length === fewest)) {
    const name = choice.nodes.join(' ');
    paths.set(name, [...(paths.get(name) ?? []), choice]);
  }
  // Who departs as late as he can does not arrive before that, and who arrives as early as he can has departed by then.
  const least = by === 'LATEST_DEPARTURE' ? -length : Number.NEGATIVE_INFINITY;
  const ways = [...paths.values()].map((of): ExpectedWay => {
    const reached = Math.min(...of.map((choice) => choice.arrives));
    const arrives = Math.max(reached, least);
    const departs = Math.min(
      arrives,
      Math.max(...of.filter((choice) => choice.arrives <= arrives).map((choice) => choice.departs)),
    );
    const [{ nodes, hops }] = of as [Choice];
    const kinds = hops.map((_, at) => {
      const acts: Record<string, Set<string>> = {};
      for (const choice of of) {
        const { tie, isForward } = choice.hops[at] as Hop;
        const kind = `${tie.relation} ${isForward ? 'OUT' : 'IN'}`;
        acts[kind] = (acts[kind] ?? new Set()).add(tie.act);
      }
      return Object.fromEntries(Object.entries(acts).map(([kind, { size }]) => [kind, size]));
    });
    return { nodes, departs: inOrder ? departs : null, arrives: inOrder ? arrives : null, kinds };
  });
  return { ways: ways.sort((one, other) => (one.nodes.join(' ') < other.nodes.join(' ') ? -1 : 1)), length };
}

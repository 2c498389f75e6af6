// What filters and orders of lists mean, said once more and plainly over rows.

import { partialDate } from '../../src/graph/time.ts';
import { type Act, partsOf, publisherOf } from './listWorld.ts';

/** A filter of acts as it is sent. */
export interface ActFilter {
  readonly relation?: readonly string[];
  readonly status?: readonly string[];
  readonly source?: string;
  readonly target?: string;
  readonly participant?: string;
  readonly between?: readonly [string, string];
  readonly issue?: string;
  readonly dataset?: string;
  readonly publisher?: string;
  readonly text?: string;
  readonly during?: { readonly from?: string; readonly to?: string; readonly certainly?: boolean };
  readonly intensity?: { readonly scale: string; readonly min?: number; readonly max?: number };
  readonly code?: { readonly codebook: string; readonly code: string; readonly exactly?: boolean };
  readonly and?: readonly ActFilter[];
  readonly or?: readonly ActFilter[];
  readonly not?: ActFilter;
}

/** Whether a date lies in a span. */
export function liesIn(date: string, during: NonNullable<ActFilter['during']>): boolean {
  const { earliest, latest } = partialDate(date);
  const from = during.from === undefined ? '0001-01-01' : partialDate(during.from).earliest;
  const to = during.to === undefined ? '9999-12-31' : partialDate(during.to).latest;
  return during.certainly ? from <= earliest && latest <= to : earliest <= to && from <= latest;
}

/** Whether an act passes a filter. */
export function passes(filter: ActFilter, act: Act): boolean {
  const { sources, targets } = act;
  const [one = '', other = ''] = filter.between ?? [];
  const { intensity, code } = filter;
  return (
    (!filter.relation?.length || filter.relation.includes(act.relation)) &&
    (!filter.status?.length || filter.status.includes(act.status)) &&
    (!filter.source || sources.includes(filter.source)) &&
    (!filter.target || targets.includes(filter.target)) &&
    (!filter.participant || sources.includes(filter.participant) || targets.includes(filter.participant)) &&
    (!filter.between ||
      (sources.includes(one) && targets.includes(other)) ||
      (sources.includes(other) && targets.includes(one))) &&
    (!filter.issue || partsOf(filter.issue).some((part) => act.about.includes(part))) &&
    (!filter.dataset || act.dataset === filter.dataset) &&
    (!filter.publisher || act.reports.some((report) => publisherOf(report) === filter.publisher)) &&
    (!filter.text || act.summary.includes(filter.text)) &&
    (!filter.during || liesIn(act.date, filter.during)) &&
    (!intensity ||
      (act.intensity !== null &&
        act.scale === intensity.scale &&
        act.intensity >= (intensity.min ?? -10) &&
        act.intensity <= (intensity.max ?? 10))) &&
    (!code || (act.code !== null && (code.exactly ? act.code === code.code : act.code.startsWith(code.code)))) &&
    (filter.and ?? []).every((part) => passes(part, act)) &&
    (!filter.or?.length || filter.or.some((part) => passes(part, act))) &&
    (!filter.not || !passes(filter.not, act))
  );
}

type Key = readonly (string | number)[];

function compareKeys(one: Key, other: Key): number {
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? '';
    if (value !== against) return value < against ? -1 : 1;
  }
  return 0;
}

const keys: Readonly<Record<string, (act: Act) => Key>> = {
  date: ({ date, id }) => [partialDate(date).earliest, id],
  intensity: ({ intensity, date, id }) => [intensity ?? 0, partialDate(date).earliest, id],
  recorded: ({ recorded, id }) => [recorded, id],
};

/** By what each order ranks, and whether the highest stands first. */
const orders: Readonly<Record<string, readonly [by: string, descending: boolean]>> = {
  NEWEST: ['date', true],
  OLDEST: ['date', false],
  MOST_COOPERATIVE: ['intensity', true],
  MOST_HOSTILE: ['intensity', false],
  LATEST_RECORDED: ['recorded', true],
  EARLIEST_RECORDED: ['recorded', false],
};

/** The ids of the acts that pass, in order. */
export function listed(acts: readonly Act[], filter: ActFilter, order: string): string[] {
  const [by = 'date', descending = true] = orders[order] ?? [];
  const keyOf = keys[by] ?? (() => []);
  const kept = acts.filter((act) => passes(filter, act)).sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
  return (descending ? kept.reverse() : kept).map((act) => act.id);
}

/** The ties of an actor, as `fact counterpart direction`, in the order of the newest first. */
export function tiesOf(acts: readonly Act[], actor: string, filter: ActFilter, direction: string): string[] {
  const ties = acts
    .filter((act) => passes(filter, act))
    .flatMap((act) => [
      ...(act.sources.includes(actor) && direction !== 'IN'
        ? act.targets.map((far) => ({ act, far, way: 'OUT' }))
        : []),
      ...(act.targets.includes(actor) && direction !== 'OUT'
        ? act.sources.map((far) => ({ act, far, way: 'IN' }))
        : []),
    ])
    .filter(({ far }) => far !== actor);
  return ties
    .sort((a, b) => {
      const dates = compareKeys(
        [partialDate(b.act.date).earliest, b.act.id],
        [partialDate(a.act.date).earliest, a.act.id],
      );
      return dates || compareKeys([`${a.far} ${a.way}`], [`${b.far} ${b.way}`]);
    })
    .map(({ act, far, way }) => `${act.id} ${far} ${way}`);
}

// What is told of a pair, said once more and plainly over the acts of a world.

import { partialDate } from '../../src/graph/time.ts';
import { beginOf, intervals } from '../figures/figureOracle.ts';
import { actorOf, cited, lies, partsOf, type Span, type Times, there, type Version, type World } from './worlds.ts';

/** A filter as it is asked for. */
export interface PairFilter {
  readonly status?: string;
  readonly relation?: readonly string[];
  readonly issue?: string;
  readonly not?: PairFilter;
  readonly or?: readonly PairFilter[];
}

export interface PairQuestion {
  readonly a: number;
  readonly b: number;
  readonly rollUp: boolean;
  readonly filter: PairFilter | null;
  readonly interval: string;
  readonly measure: string | null;
  readonly scale: string | null;
  readonly balanced: string;
  readonly during: Span | null;
  readonly within: number;
  readonly times: Times;
}

function passes(filter: PairFilter | null, act: Version): boolean {
  if (!filter) return true;
  const { status, relation, issue, not, or } = filter;
  return (
    (!status || act.status === status) &&
    (!relation || relation.includes(act.relation)) &&
    (!issue || act.about.some((one) => partsOf(issue).includes(one))) &&
    (!not || !passes(not, act)) &&
    (!or || or.some((one) => passes(one, act)))
  );
}

const round = (figure: number) => Math.round(figure * 1e6) / 1e6;
const span = (act: Version) => partialDate(act.date);

/** All that is asked of a pair, as the API gives it. */
export function pairOf(world: World, number: number, asked: PairQuestion) {
  const { acts, tenure } = there(world, number, asked.times);
  const id = (place: number) => actorOf(number, place);
  /** Whether one of these stands for an actor when the act may have happened. */
  const standsFor = (place: number, who: readonly string[], act: Version) => {
    if (who.includes(id(place))) return true;
    if (!asked.rollUp) return false;
    if (place === 0) return who.includes(id(2)) || who.includes(id(3));
    if (place === 1 && who.includes(id(5))) return true;
    if ((place !== 1 && place !== 5) || !tenure || !who.includes(id(2))) return false;
    const from = tenure.from === null ? '0001-01-01' : partialDate(tenure.from).earliest;
    const to = tenure.to === null ? '9999-12-31' : partialDate(tenure.to).latest;
    return span(act).earliest <= to && from <= span(act).latest;
  };
  const passing = acts.filter((act) => passes(asked.filter, act));
  const upon = (one: number, other: number) =>
    passing.filter((act) => standsFor(one, act.sources, act) && standsFor(other, act.targets, act));
  const all = { aToB: upon(asked.a, asked.b), bToA: upon(asked.b, asked.a) };
  const within = (own: readonly Version[]) => own.filter((act) => lies(act.date, asked.during));
  const here = { aToB: within(all.aToB), bToA: within(all.bToA) };
  const either = passing.filter((act) => all.aToB.includes(act) || all.bToA.includes(act));
  const newest = [...either].sort((one, other) => (keyOf(one) < keyOf(other) ? 1 : -1));
  return {
    a: { id: id(asked.a) },
    b: { id: id(asked.b) },
    series: seriesOf(asked, here, [id(asked.a), id(asked.b)]),
    quadMix: quadMixOf(here),
    balance: balanceOf(asked.balanced, here),
    events: { totalCount: either.length, nodes: newest.map((act) => ({ id: act.id })) },
    meetings: meetingsOf(either.filter((act) => act.relation === 'MEETS' && lies(act.date, asked.during))),
    medianReplyDays: repliesOf(asked.within, here, all),
  };
}

const keyOf = (act: Version) => `${span(act).earliest} ${act.id}`;

interface EachWay {
  readonly aToB: readonly Version[];
  readonly bToA: readonly Version[];
}

function seriesOf({ interval, measure, scale, during }: PairQuestion, here: EachWay, [a, b]: [string, string]) {
  const said = measure ?? (scale === null ? 'COUNT' : 'MEAN');
  const from = during?.from ? partialDate(during.from).earliest : null;
  const to = during?.to ? partialDate(during.to).latest : null;
  const dayOf = (act: Version) => (from !== null && span(act).earliest < from ? from : span(act).earliest);
  const sides = [
    { id: a, label: `${a} → ${b}`, acts: here.aToB },
    { id: b, label: `${b} → ${a}`, acts: here.bToA },
  ].map((side) => ({ ...side, acts: side.acts.filter((act) => scale === null || act.measured?.[1] === scale) }));
  const days = sides.flatMap(({ acts }) => acts.map(dayOf)).sort();
  const [first, last] = [from ?? days[0], to ?? days.at(-1)];
  if (first === undefined || last === undefined) return [];
  return intervals(first, last, interval).flatMap((time) =>
    sides.map(({ id, label, acts }) => {
      const own = acts.filter((act) => beginOf(dayOf(act), interval) === time);
      const values = own.map((act) => act.measured?.[0] ?? 0);
      const sum = values.reduce((total, value) => total + value, 0);
      const measures: Record<string, number | null> = {
        COUNT: own.length,
        SUM: round(sum),
        MEAN: own.length === 0 ? null : round(sum / own.length),
        MIN: own.length === 0 ? null : Math.min(...values),
        MAX: own.length === 0 ? null : Math.max(...values),
      };
      const imprecise = own.filter(
        (act) => beginOf(span(act).earliest, interval) !== beginOf(span(act).latest, interval),
      );
      return { time, value: measures[said], label, id, count: own.length, imprecise: imprecise.length };
    }),
  );
}

const quads = ['VERBAL_COOPERATION', 'MATERIAL_COOPERATION', 'VERBAL_CONFLICT', 'MATERIAL_CONFLICT'];

function quadOf(codebook: string, code: string): string | undefined {
  if (codebook === 'PLOVER')
    return { CONSULT: quads[0], RETREAT: quads[1], ACCUSE: quads[2], PROTEST: quads[3] }[code.split('-')[0] ?? ''];
  const root = Number(code.slice(0, 2));
  return root <= 5 ? quads[0] : root <= 9 ? quads[1] : root <= 14 ? quads[2] : quads[3];
}

function quadMixOf({ aToB, bToA }: EachWay) {
  const count = (acts: readonly Version[], codebook: string, quad: string) =>
    acts.filter(({ coded }) => coded?.[0] === codebook && quadOf(...coded) === quad).length;
  const codebooks = [...new Set([...aToB, ...bToA].flatMap(({ coded }) => coded?.[0] ?? []))].sort();
  const uncoded = (acts: readonly Version[]) => acts.filter(({ coded }) => coded === null).length;
  return {
    rows: codebooks.flatMap((codebook) =>
      quads.map((quad) => ({
        codebook,
        quad,
        aToB: count(aToB, codebook, quad),
        bToA: count(bToA, codebook, quad),
      })),
    ),
    uncoded: { aToB: uncoded(aToB), bToA: uncoded(bToA) },
  };
}

function balanceOf(scale: string, { aToB, bToA }: EachWay) {
  const side = (acts: readonly Version[]) => {
    const values = acts.filter(({ measured }) => measured?.[1] === scale).map(({ measured }) => measured?.[0] ?? 0);
    const total = aToB.length + bToA.length;
    return {
      count: acts.length,
      share: total === 0 ? null : round(acts.length / total),
      cooperative: values.filter((value) => value > 0).length,
      neutral: values.filter((value) => value === 0).length,
      hostile: values.filter((value) => value < 0).length,
      unscored: acts.length - values.length,
    };
  };
  return { aToB: side(aToB), bToA: side(bToA) };
}

const dayNumber = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const isDay = ({ date }: Version) => date.length === 10;

function repliesOf(within: number, asked: EachWay, all: EachWay) {
  const waits = (acts: readonly Version[], replies: readonly Version[]) =>
    acts.filter(isDay).map((act) => {
      const later = replies.filter(isDay).map((reply) => dayNumber(reply.date) - dayNumber(act.date));
      const next = Math.min(...later.filter((days) => days >= 1));
      return next <= within ? next : null;
    });
  const [byA, byB] = [waits(asked.bToA, all.aToB), waits(asked.aToB, all.bToA)];
  const answered = (days: readonly (number | null)[]) => days.filter((one) => one !== null);
  const median = (days: readonly (number | null)[]) => {
    const known = answered(days).sort((one, other) => one - other);
    const [low, high] = [known[Math.ceil(known.length / 2) - 1], known[Math.floor(known.length / 2)]];
    return low === undefined || high === undefined ? null : (low + high) / 2;
  };
  const count = (days: readonly (number | null)[]) => answered(days).length;
  return {
    aToB: median(byA),
    bToA: median(byB),
    answered: { aToB: count(byA), bToA: count(byB) },
    unanswered: { aToB: byA.length - count(byA), bToA: byB.length - count(byB) },
  };
}

function meetingsOf(acts: readonly Version[]) {
  const actorsOf = (act: Version) => [...new Set([...act.sources, ...act.targets])].sort().join(' ');
  const stories = (act: Version) => act.reports.flatMap((report) => [report, cited[report] ?? report]);
  const isSame = (one: Version, other: Version) =>
    one.date === other.date &&
    isDay(one) &&
    actorsOf(one) === actorsOf(other) &&
    (one.places.some((place) => other.places.includes(place)) ||
      stories(one).some((story) => stories(other).includes(story)));
  const meetings: Version[][] = [];
  const left = new Set(acts);
  for (const act of acts) {
    if (!left.delete(act)) continue;
    const meeting = [act];
    for (const known of meeting)
      for (const other of [...left]) if (isSame(known, other) && left.delete(other)) meeting.push(other);
    meetings.push(meeting.sort((one, other) => (one.id < other.id ? -1 : 1)));
  }
  const earliest = ([act]: readonly Version[]) => (act ? span(act).earliest : '');
  meetings.sort((one, other) =>
    earliest(one) === earliest(other)
      ? (one[0]?.id ?? '') < (other[0]?.id ?? '')
        ? -1
        : 1
      : earliest(one) < earliest(other)
        ? 1
        : -1,
  );
  return {
    totalCount: meetings.length,
    nodes: meetings.map((meeting) => ({
      date: { text: meeting[0]?.date },
      places: [...new Set(meeting.flatMap(({ places }) => places))].sort().map((id) => ({ id })),
      acts: meeting.map(({ id }) => ({ id })),
    })),
  };
}

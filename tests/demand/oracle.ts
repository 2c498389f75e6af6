// What demands, threads and deadlocks are, once more and plainly: loops over the rows of a world. Days are tried out one by one.

import { partialDate } from '../../src/graph/time.ts';
import {
  type Act,
  type Answer,
  countryOf,
  issues,
  parties,
  recorded,
  reports,
  saidBy,
  tenures,
  type World,
  wholeOf,
} from './world.ts';

/** What is asked: the state at a date, as of two times; null leaves it out. */
export interface Times {
  readonly at: string | null;
  readonly valid: string | null;
  readonly known: string | null;
}

/** What the oracle goes by. Turned round one by one, each must be caught by some world. */
export const rules = {
  withdrawalsCount: true,
  partsCount: true,
  lastDecides: true,
  leastIsLeft: true,
  onlyWhatOccurred: true,
  datesBeforeTheDay: true,
  demandsAreMade: true,
  deniedIsDisputed: true,
  everyDayIsTried: true,
  countriesStand: true,
  officesOfTheDay: true,
  wholesJoin: true,
  restatingOpens: true,
  onlyTheAskedReject: true,
  meetingSettles: true,
  closedIsOver: true,
};
export type Rules = typeof rules;

const kinds: readonly (readonly [string, string])[] = [
  ['REJECTS', 'REJECTED'],
  ['PARTLY_MEETS', 'PARTLY_MET'],
  ['MEETS_DEMAND', 'MET'],
  ['WITHDRAWS', 'WITHDRAWN'],
];
const states = ['OPEN', ...kinds.map(([, state]) => state)];
const endOfTime = '9999-12-31';
const earliest = (date: string) => partialDate(date).earliest;
const latest = (date: string) => partialDate(date).latest;
const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** A word of the oracle: what an answer makes of a demand. */
interface Said {
  readonly answer: Answer;
  readonly act: Act;
  readonly demand: Act;
  readonly state: string;
}

export interface Between {
  readonly by: string;
  readonly of: string;
  readonly about: string;
}

/** A world as of two times, at the end of a day. */
export class Oracle {
  readonly acts: readonly Act[];
  readonly answers: readonly Answer[];
  private readonly end: string;
  readonly day: string;

  constructor(
    world: World,
    { at, valid, known }: Times,
    private readonly rules: Rules,
  ) {
    const said =
      known !== null && known < recorded.first
        ? { acts: [], answers: [] }
        : saidBy(world, known !== null && known < recorded.later ? 'first' : 'later');
    this.end = valid === null ? endOfTime : latest(valid);
    this.day = at !== null && latest(at) < this.end ? latest(at) : this.end;
    this.acts = said.acts.filter(({ date }) => earliest(date) <= this.end);
    this.answers = said.answers.filter(({ event, respondsTo }) => this.act(event) && this.act(respondsTo));
  }

  act(id: string): Act | undefined {
    return this.acts.find((act) => act.id === id);
  }

  /** The issues that are there. */
  issuesThen() {
    return issues.filter(({ opened }) => opened === null || earliest(opened) <= this.end);
  }

  private isMade({ status, date }: Act): boolean {
    return (
      (!this.rules.demandsAreMade || status === 'OCCURRED') &&
      (!this.rules.datesBeforeTheDay || earliest(date) <= this.day)
    );
  }

  /** All that has been said of demands. */
  private said(): Said[] {
    return this.answers.flatMap((answer) => {
      const [act, demand] = [this.act(answer.event), this.act(answer.respondsTo)];
      const state = kinds.find(([kind]) => kind === answer.as)?.[1];
      if (!act || !demand || !state || demand.relation !== 'DEMANDS' || !this.isMade(demand)) return [];
      if (this.rules.onlyWhatOccurred && act.status !== 'OCCURRED') return [];
      if (this.rules.datesBeforeTheDay && earliest(act.date) > this.day) return [];
      if (!this.rules.withdrawalsCount && state === 'WITHDRAWN') return [];
      if (!this.rules.partsCount && state === 'PARTLY_MET') return [];
      return [{ answer, act, demand, state }];
    });
  }

  private deciding(words: readonly Said[]): Said[] {
    const days = words.map(({ act }) => earliest(act.date)).sort();
    const day = this.rules.lastDecides ? days.at(-1) : days[0];
    const ofDay = words.filter(({ act }) => earliest(act.date) === day);
    const ranks = ofDay.map(({ state }) => states.indexOf(state));
    const rank = this.rules.leastIsLeft ? Math.max(...ranks) : Math.min(...ranks);
    return ofDay
      .filter(({ state }) => states.indexOf(state) === rank)
      .sort((a, b) => (latest(a.act.date) < latest(b.act.date) ? -1 : latest(a.act.date) > latest(b.act.date) ? 1 : 0));
  }

  /** Every state that some choice of days leads to. */
  private possible(words: readonly Said[]): string[] {
    const marks = [this.day, ...words.flatMap(({ act }) => [earliest(act.date), latest(act.date)])];
    const days = [...new Set([...marks, ...marks.filter((day) => day < endOfTime).map(dayAfter)])].sort();
    // What was said last by the end of the day, for each choice of days that was tried so far.
    let ways = [{ last: '', said: ['OPEN'] }];
    for (const { act, state } of words) {
      const within = days.filter((day) => day >= earliest(act.date) && day <= latest(act.date));
      const tried = this.rules.everyDayIsTried ? within : within.slice(0, 1);
      const next = ways.flatMap((way) =>
        tried.map((day) => {
          if (day > this.day || day < way.last) return way;
          return { last: day, said: day === way.last ? [...new Set([...way.said, state])].sort() : [state] };
        }),
      );
      ways = [...new Map(next.map((way) => [JSON.stringify(way), way])).values()];
    }
    const found = new Set(ways.flatMap(({ said }) => said));
    return states.filter((state) => found.has(state));
  }

  /** How a demand stands; null where it had not been made. */
  standing(demand: Act) {
    if (!this.isMade(demand)) return null;
    const words = this.said().filter((word) => word.demand.id === demand.id);
    const undenied = words.filter(({ answer }) => !this.rules.deniedIsDisputed || answer.deniedBy.length === 0);
    const decided = this.deciding(words);
    const stateBy = (said: readonly Said[]) => this.deciding(said)[0]?.state ?? 'OPEN';
    const possible = this.possible(words);
    const each = (ids: readonly string[]) => [...new Set(ids)].map((id) => ({ id }));
    return {
      state: stateBy(words),
      certain: possible.length === 1 && latest(demand.date) <= this.day,
      possible,
      disputed: stateBy(words) !== stateBy(undenied),
      undisputedState: stateBy(undenied),
      since: { text: decided[0]?.act.date ?? demand.date },
      decidedBy: decided.map(({ answer }) => ({ id: answer.id })),
      assertedBy: each(decided.flatMap(({ answer }) => answer.assertedBy)),
      deniedBy: each(decided.flatMap(({ answer }) => answer.deniedBy)),
    };
  }

  /** For whom an actor counts on the days of an act. */
  countsFor(actor: string, act: Act): string[] {
    const own = [countryOf[actor], wholeOf[actor]].flatMap((next) =>
      next === undefined ? [] : this.countsFor(next, act),
    );
    const held = tenures.filter(
      ({ person, from, to }) =>
        person === actor &&
        this.rules.officesOfTheDay &&
        (from === null || (earliest(from) <= latest(act.date) && earliest(from) <= this.end)) &&
        (to === null || earliest(act.date) <= latest(to)),
    );
    return [...new Set([actor, ...own, ...held.flatMap(({ office }) => this.countsFor(office, act))])];
  }

  private sidesOf(ids: readonly string[], act: Act): string[] {
    const all = ids.flatMap((id) => this.countsFor(id, act));
    const countries = all.filter((id) => id.startsWith('country:'));
    return [...new Set(this.rules.countriesStand && countries.length > 0 ? countries : ids)];
  }

  /** An issue and what it is a part of. */
  wholes(id: string): string[] {
    const partOf = issues.find((issue) => issue.id === id)?.partOf ?? null;
    return [id, ...(partOf === null ? [] : this.wholes(partOf))];
  }

  private disputesOf(act: Act): string[] {
    const there = new Set(this.issuesThen().map(({ id }) => id));
    const wholes = act.about.map((id) =>
      (this.rules.wholesJoin ? this.wholes(id) : [id]).filter((one) => there.has(one)),
    );
    const disputes = wholes.map((line) => line.filter((id) => id.startsWith('dispute:')));
    const lines = disputes.some((line) => line.length > 0) ? disputes : wholes;
    return [...new Set(lines.flatMap((line) => line.at(-1) ?? []))].sort();
  }

  between(act: Act): Between[] {
    const pairs = (by: readonly string[], of: readonly string[]) =>
      by.flatMap((one) => of.filter((other) => other !== one).map((other) => ({ by: one, of: other })));
    const abroad = pairs(this.sidesOf(act.sources, act), this.sidesOf(act.targets, act));
    const all = abroad.length > 0 ? abroad : pairs(act.sources, act.targets);
    return this.disputesOf(act)
      .flatMap((about) => all.map((pair) => ({ ...pair, about })))
      .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  }

  private isIn(act: Act, { by, of, about }: Between): boolean {
    const all = (ids: readonly string[]) => ids.flatMap((id) => this.countsFor(id, act));
    return (
      all(act.sources).includes(by) &&
      all(act.targets).includes(of) &&
      act.about.some((id) => this.wholes(id).includes(about))
    );
  }

  demandsIn(between: Between): Act[] {
    return this.acts
      .filter((act) => act.relation === 'DEMANDS' && this.isMade(act) && this.isIn(act, between))
      .sort((a, b) => compare(`${earliest(a.date)} ${a.id}`, `${earliest(b.date)} ${b.id}`));
  }

  private saidIn(between: Between): Said[] {
    return this.said().filter(({ demand }) => this.isIn(demand, between));
  }

  threadState(between: Between): string | null {
    const demands = this.demandsIn(between);
    const newest = demands.at(-1);
    if (newest === undefined) return null;
    const [last] = this.deciding(this.saidIn(between));
    return last && (!this.rules.restatingOpens || earliest(last.act.date) >= earliest(newest.date))
      ? last.state
      : 'OPEN';
  }

  /** The rejections that stand in a thread, oldest first. */
  rejections(between: Between): Said[] {
    const settling = this.rules.meetingSettles ? ['MET', 'WITHDRAWN'] : ['WITHDRAWN'];
    const words = this.saidIn(between);
    return words
      .filter(({ state, act }) => {
        const own =
          !this.rules.onlyTheAskedReject || act.sources.some((id) => this.countsFor(id, act).includes(between.of));
        const settled = words.some(
          (other) => settling.includes(other.state) && earliest(other.act.date) >= earliest(act.date),
        );
        return state === 'REJECTED' && own && !settled;
      })
      .sort((a, b) => compare(`${earliest(a.act.date)} ${a.answer.id}`, `${earliest(b.act.date)} ${b.answer.id}`));
  }

  private isSurelyTurnedDown(between: Between): boolean {
    const words = this.saidIn(between).filter(
      ({ state, act }) =>
        state === 'MET' ||
        state === 'WITHDRAWN' ||
        (state === 'REJECTED' && act.sources.some((id) => this.countsFor(id, act).includes(between.of))),
    );
    return this.possible(words).join() === 'REJECTED';
  }

  /** The deadlocks, in no order. */
  deadlocks(about: string | null) {
    const threads = new Map(
      this.said()
        .flatMap(({ demand }) => this.between(demand))
        .map((between) => [keyOf(between), between]),
    );
    return [...threads.values()].flatMap((one) => {
      const other = threads.get(keyOf({ by: one.of, of: one.by, about: one.about }));
      if (!other || one.by > one.of) return [];
      const both = [one, other].map((between) => this.rejections(between));
      const [first, second] = both.map(([rejection]) => rejection?.act.date);
      const closed = this.issuesThen().find(({ id }) => id === one.about)?.closed ?? null;
      const touches = both
        .flat()
        .some(({ demand }) => about === null || demand.about.some((id) => this.wholes(id).includes(about)));
      if (first === undefined || second === undefined || !touches) return [];
      if (this.rules.closedIsOver && closed !== null && latest(closed) <= this.day) return [];
      const later = [first, second].sort(
        (a, b) => -compare(`${earliest(a)} ${latest(a)}`, `${earliest(b)} ${latest(b)}`),
      )[0];
      return [
        {
          about: { id: one.about },
          since: { text: later },
          certain: [one, other].every((between) => this.isSurelyTurnedDown(between)),
          sides: [one, other].map(({ by, of }, index) => ({
            by: { id: by },
            of: { id: of },
            rejections: both[index]?.map(({ answer }) => ({ id: answer.id })),
          })),
        },
      ];
    });
  }

  positions(about: string): Between[] {
    const demands = this.acts.filter(
      (act) =>
        act.relation === 'DEMANDS' && this.isMade(act) && act.about.some((id) => this.wholes(id).includes(about)),
    );
    return parties.flatMap((by) => {
      const own = demands.filter((act) => act.sources.some((id) => this.countsFor(id, act).includes(by)));
      const asked = new Set(own.flatMap((act) => this.sidesOf(act.targets, act)));
      return [...asked]
        .filter((of) => of !== by)
        .sort()
        .map((of) => ({ by, of, about }));
    });
  }

  /** What a thread stands on. */
  citations(between: Between) {
    const newest = this.demandsIn(between).at(-1);
    const said = this.saidIn(between);
    const facts = [...(newest ? [newest] : []), ...said.flatMap(({ demand, act, answer }) => [demand, act, answer])];
    const told = [...new Set(facts.flatMap((fact) => fact.reports))];
    const publisher = (id: string) => reports[id]?.publisher ?? '';
    const origin = (id: string): string => (reports[id]?.cites ? origin(reports[id].cites) : id);
    return {
      facts: [...new Set(facts.map(({ id }) => id))].sort(),
      reports: told.sort(),
      publishers: [...new Set(told.map(publisher))].sort(),
      independentPublishers: new Set(told.map(origin).map(publisher)).size,
    };
  }

  /** The demands that a list asks for, newest first. */
  demands({
    by,
    about,
    state,
    rollUp,
  }: {
    by: string;
    about: string;
    state: readonly string[];
    rollUp: boolean;
  }): string[] {
    return this.acts
      .filter((act) => act.relation === 'DEMANDS' && earliest(act.date) <= this.day)
      .filter((act) => act.about.some((id) => this.wholes(id).includes(about)))
      .filter((act) => act.sources.some((id) => (rollUp ? this.countsFor(id, act) : [id]).includes(by)))
      .filter((act) => state.length === 0 || state.includes(this.standing(act)?.state ?? 'NOT MADE'))
      .sort((a, b) => -compare(`${earliest(a.date)} ${a.id}`, `${earliest(b.date)} ${b.id}`))
      .map(({ id }) => id);
  }
}

export function keyOf({ about, by, of }: Between): string {
  return [about, by, of].join(' ');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

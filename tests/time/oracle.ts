// What an answer as of two times must hold, replayed from the states of a history: plain loops over what the dossier said then.

import { partialDate } from '../../src/graph/time.ts';
import {
  type ActFact,
  actors,
  countryOf,
  issues,
  publisherOf,
  type ResponseFact,
  type State,
  type TenureFact,
  wholeOf,
} from './history.ts';

/** The times asked for; null is now. */
export interface Times {
  readonly valid: string | null;
  readonly known: string | null;
}

/** An act with when the state of it that counts was recorded. */
export interface Act extends ActFact {
  readonly recordedAt: string;
}

/** A filter of acts as it is sent. */
export interface Filter {
  readonly relation?: readonly string[];
  readonly status?: readonly string[];
  readonly source?: string;
  readonly target?: string;
  readonly participant?: string;
  readonly between?: readonly string[];
  readonly issue?: string;
  readonly publisher?: string;
  readonly text?: string;
  readonly during?: { readonly from: string; readonly to: string; readonly certainly: boolean };
  readonly rollUp?: boolean;
  readonly or?: readonly Filter[];
  readonly not?: Filter;
}

interface StandIn {
  readonly actor: string;
  readonly from: string;
  readonly to: string;
}

const always = { from: '0001-01-01', to: '9999-12-31' };
const day = (date: string | undefined, end: 'earliest' | 'latest', otherwise: string) =>
  date === undefined ? otherwise : partialDate(date)[end];

/** Everything that reaches an actor over countries and wholes. */
function belongsTo(actor: string, whole: string): boolean {
  return [countryOf[actor], wholeOf[actor]].some(
    (next) => next !== undefined && (next === whole || belongsTo(next, whole)),
  );
}

/** The record as of an instant and the world as of a day. */
export class Replay {
  readonly acts = new Map<string, Act>();
  readonly tenures: TenureFact[];
  readonly responses: ResponseFact[];
  private readonly last: string;

  constructor(
    private readonly states: readonly State[],
    readonly times: Times,
  ) {
    this.last = times.valid === null ? always.to : partialDate(times.valid).latest;
    const known = states.filter((one) => times.known === null || one.at <= times.known);
    const state = known.at(-1);
    for (const [id, act] of state?.acts ?? [])
      if (partialDate(act.date).earliest <= this.last)
        this.acts.set(id, { ...act, recordedAt: since(known, 'acts', id) });
    this.tenures = [...(state?.tenures.values() ?? [])].filter(
      ({ from }) => day(from, 'earliest', always.from) <= this.last,
    );
    this.responses = [...(state?.responses.values() ?? [])].filter(
      ({ event, respondsTo }) => this.acts.has(event) && this.acts.has(respondsTo),
    );
  }

  /** When a tenure ends as far as anybody can know on the day. */
  endOf({ to }: TenureFact): string | null {
    return to === undefined || partialDate(to).earliest > this.last ? null : to;
  }

  /** Tenures of a person or an office, possibly on a date. */
  held(id: string, on: string | null): TenureFact[] {
    const [first, last] = on === null ? [always.from, always.to] : [partialDate(on).earliest, partialDate(on).latest];
    return this.tenures
      .filter(({ person, office }) => person === id || office === id)
      .filter((tenure) => day(tenure.from, 'earliest', always.from) <= last)
      .filter((tenure) => first <= day(this.endOf(tenure) ?? undefined, 'latest', always.to));
  }

  standIns(actor: string, rollUp = false): StandIn[] {
    const own = [{ actor, ...always }];
    if (!rollUp) return own;
    for (const other of actors) if (belongsTo(other, actor)) own.push({ actor: other, ...always });
    for (const { person, office, from, to } of this.tenures)
      if (office === actor || belongsTo(office, actor))
        own.push({ actor: person, from: day(from, 'earliest', always.from), to: day(to, 'latest', always.to) });
    return own;
  }

  private stands(standIns: readonly StandIn[], who: readonly string[], act: ActFact): boolean {
    const { earliest, latest } = partialDate(act.date);
    return standIns.some(({ actor, from, to }) => who.includes(actor) && earliest <= to && from <= latest);
  }

  retaliations(): { response: ResponseFact; later: Act; earlier: Act }[] {
    return this.responses
      .filter((response) => response.as === 'RETALIATES')
      .map((response) => ({ response, later: this.act(response.event), earlier: this.act(response.respondsTo) }));
  }

  act(id: string): Act {
    const act = this.acts.get(id);
    if (!act) throw new Error(`${id} is not there.`);
    return act;
  }

  passes(filter: Filter, act: Act, around = false): boolean {
    const rollUp = filter.rollUp ?? around;
    const by = (id: string, who: readonly string[]) => this.stands(this.standIns(id, rollUp), who, act);
    const { sources, targets } = act;
    const { during } = filter;
    const { earliest, latest } = partialDate(act.date);
    const [one = '', other = ''] = filter.between ?? [];
    return (
      (!filter.relation ||
        filter.relation.includes(act.relation) ||
        (filter.relation.includes('RETALIATES') && this.retaliations().some(({ later }) => later.id === act.id))) &&
      (!filter.status || filter.status.includes(act.status)) &&
      (!filter.source || by(filter.source, sources)) &&
      (!filter.target || by(filter.target, targets)) &&
      (!filter.participant || by(filter.participant, [...sources, ...targets])) &&
      (!filter.between || (by(one, sources) && by(other, targets)) || (by(other, sources) && by(one, targets))) &&
      (!filter.issue || act.about.some((issue) => partsOf(filter.issue as string).includes(issue))) &&
      (!filter.publisher || act.reports.some(({ report }) => publisherOf[report] === filter.publisher)) &&
      (!filter.text || act.summary.split(' ').includes(filter.text)) &&
      (!during ||
        (during.certainly
          ? partialDate(during.from).earliest <= earliest && latest <= partialDate(during.to).latest
          : earliest <= partialDate(during.to).latest && partialDate(during.from).earliest <= latest)) &&
      (!filter.or || filter.or.some((part) => this.passes(part, act, rollUp))) &&
      (!filter.not || !this.passes(filter.not, act, rollUp))
    );
  }

  /** The acts that pass, in order. */
  listed(filter: Filter, order: string): string[] {
    const key = (act: Act) => (order.endsWith('RECORDED') ? act.recordedAt : partialDate(act.date).earliest);
    const kept = [...this.acts.values()].filter((act) => this.passes(filter, act));
    kept.sort((a, b) => (key(a) === key(b) ? (a.id < b.id ? -1 : 1) : key(a) < key(b) ? -1 : 1));
    return (order === 'NEWEST' || order === 'LATEST_RECORDED' ? kept.reverse() : kept).map(({ id }) => id);
  }

  /** The ties of an actor, as texts. */
  ties(actor: string, direction: string, rollUp: boolean): string[] {
    const found = new Map<string, readonly [date: string, fact: string, far: string]>();
    const add = (
      relation: string,
      act: Act,
      fact: string,
      near: readonly string[],
      far: readonly string[],
      way: string,
    ) => {
      if (direction !== 'EITHER' && direction !== way) return;
      for (const standIn of this.standIns(actor, rollUp))
        if (this.stands([standIn], near, act))
          for (const other of far)
            if (other !== standIn.actor)
              found.set(`${relation} ${act.id} ${other} ${way}`.concat(relation === 'RETALIATES' ? ` ${fact}` : ''), [
                partialDate(act.date).earliest,
                fact,
                `${other} ${way}`,
              ]);
    };
    for (const act of this.acts.values()) {
      add(act.relation, act, act.id, act.sources, act.targets, 'OUT');
      add(act.relation, act, act.id, act.targets, act.sources, 'IN');
    }
    for (const { response, later, earlier } of this.retaliations()) {
      add('RETALIATES', later, response.id, later.sources, earlier.sources, 'OUT');
      add('RETALIATES', later, response.id, earlier.sources, later.sources, 'IN');
    }
    return [...found]
      .sort(([, a], [, b]) =>
        a[0] !== b[0] ? (a[0] > b[0] ? -1 : 1) : a[1] !== b[1] ? (a[1] > b[1] ? -1 : 1) : a[2] < b[2] ? -1 : 1,
      )
      .map(([text]) => text.split(' ').slice(0, 4).join(' '));
  }

  /** The actors next to one, by any act. */
  private next(actor: string): string[] {
    return [...new Set(this.ties(actor, 'EITHER', false).map((text) => text.split(' ')[2] ?? ''))];
  }

  /** Every shortest chain of actors between two, of four hops at most. */
  shortest(from: string, to: string): string[] {
    let chains = [[from]];
    const seen = new Set([from]);
    for (let hops = 0; hops < 4; hops++) {
      const longer = chains.flatMap((chain) =>
        this.next(chain.at(-1) ?? '')
          .filter((actor) => !seen.has(actor))
          .map((actor) => [...chain, actor]),
      );
      const arrived = longer.filter((chain) => chain.at(-1) === to);
      if (arrived.length > 0) return arrived.map((chain) => chain.join(' ')).sort();
      for (const chain of longer) seen.add(chain.at(-1) ?? '');
      chains = longer;
    }
    return [];
  }

  /** What an act led to by responses of a kind, as `depth from to response`. */
  chain(root: string, kind: string): string[] {
    const links: string[] = [];
    const entered = new Set([root]);
    let frontier = [root];
    for (let depth = 1; frontier.length > 0 && depth <= 10; depth++) {
      const next = new Set<string>();
      for (const { id, as, event, respondsTo } of this.responses)
        if (as === kind && frontier.includes(respondsTo)) {
          links.push(`${depth} ${respondsTo} ${event} ${id}`);
          if (!entered.has(event)) next.add(event);
        }
      for (const id of next) entered.add(id);
      frontier = [...next];
    }
    return links.sort();
  }

  /** The issues that possibly began by the day, each with when it ended by then. */
  issuesThen(): { id: string; closed: string | null }[] {
    return Object.entries(issues)
      .filter(([, { opened }]) => day(opened ?? undefined, 'earliest', always.from) <= this.last)
      .map(([id, { closed }]) => ({
        id,
        closed: closed !== null && partialDate(closed).earliest <= this.last ? closed : null,
      }));
  }

  /** The states of an act in the record, latest first, as `summary recordedAt retractedAt`. */
  versions(id: string): string[] {
    const known = this.states.filter((one) => this.times.known === null || one.at <= this.times.known);
    const found: { text: string; from: string; to: string | null }[] = [];
    let before: string | null = null;
    for (const { at, acts } of known) {
      const act = acts.get(id);
      const text = act ? JSON.stringify(act) : null;
      if (text === before) continue;
      const open = found.at(-1);
      if (open && open.to === null) open.to = at;
      if (act) found.push({ text: `${act.relation} ${act.date} ${act.summary}`, from: at, to: null });
      before = text;
    }
    return found.reverse().map(({ text, from, to }) => `${text} ${from} ${to}`);
  }
}

/** An issue and its parts. */
export function partsOf(issue: string): string[] {
  return [issue, ...Object.entries(issues).flatMap(([id, { partOf }]) => (partOf === issue ? [id] : []))];
}

/** Since when the record has said what it says of an act at the end of these states. */
function since(states: readonly State[], kind: 'acts', id: string): string {
  const texts = states.map((state) => JSON.stringify(state[kind].get(id) ?? null));
  let index = states.length - 1;
  while (index > 0 && texts[index - 1] === texts[index]) index--;
  return states[index]?.at ?? '';
}

// What chains, accounts and likely answers are, once more and plainly: loops over the rows of a world, and over the days of its record.

import { partialDate } from '../../src/graph/time.ts';
import { rules as demandRules, Oracle } from '../demand/oracle.ts';
import { type Act, type Answer, countryOf, tenures, type World, wholeOf } from '../demand/world.ts';
import type { Asked } from './worlds.ts';

/** What the oracle goes by. Turned round one by one, each must be caught by some world. */
export const rules = {
  onlyTheKindsAsked: true,
  depthIsKept: true,
  actsAreEnteredOnce: true,
  denyingUndoes: true,
  partsSpeak: true,
  pressIsSilent: true,
  accountsLeadOn: true,
  onlyHostile: true,
  onlyWhatOccurred: true,
  surelyLater: true,
  windowIsKept: true,
  sidesAreTurned: true,
  recordedIsNotLikely: true,
  shiftsComeRound: true,
};
export type Rules = typeof rules;

const day = (text: string) => Date.parse(text) / 86_400_000;
const first = ({ date }: Act) => day(partialDate(date).earliest);
const last = ({ date }: Act) => day(partialDate(date).latest);

/** A step of a chain. */
interface Step {
  readonly depth: number;
  readonly answer: Answer;
}

/** A likely answer as the API tells it. */
interface Likely extends Record<'from' | 'to' | 'first' | 'second' | 'about', { readonly id: string }> {
  readonly days: number;
  readonly inferred: true;
  readonly baseRate: number;
  readonly baseRateByThen: number;
}

/** All who act for an actor on some day, itself included, whatever the day. */
function standIns(actor: string): Set<string> {
  const found = new Set([actor]);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const [one, whole] of [...Object.entries(countryOf), ...Object.entries(wholeOf)])
      if (found.has(whole)) found.add(one);
    for (const { person, office } of tenures) if (found.has(office)) found.add(person);
  }
  return found;
}

/** Says what a world tells of a chain. */
export class ChainOracle {
  private readonly world: Oracle;

  constructor(
    world: World,
    private readonly asked: Asked,
    private readonly rules: Rules,
  ) {
    this.world = new Oracle(world, { at: null, valid: asked.valid, known: asked.known }, demandRules);
  }

  get acts(): readonly Act[] {
    return this.world.acts;
  }

  private word(account: string, { assertedBy, deniedBy }: Answer): string {
    const voices = this.rules.partsSpeak ? standIns(account) : new Set([account]);
    const speaks = (id: string) =>
      voices.has(id) && (!this.rules.pressIsSilent || id === account || !id.startsWith('organization:'));
    if (this.rules.denyingUndoes && deniedBy.some(speaks)) return 'DENIED';
    if (assertedBy.some(speaks)) return 'ASSERTED';
    return deniedBy.some(speaks) ? 'DENIED' : 'SILENT';
  }

  private counts(stance: string, answer: Answer): boolean {
    if (stance === 'ANY') return true;
    if (stance === 'UNDISPUTED') return answer.deniedBy.length === 0;
    return this.word(stance, answer) === 'ASSERTED';
  }

  private steps(root: string, stance: string): { steps: Step[]; truncated: boolean } {
    const { as, maxDepth } = this.asked;
    const found: Step[] = [];
    const entered = new Set([root]);
    let frontier = [root];
    for (let depth = 1; frontier.length > 0 && depth < 12; depth++) {
      const next = this.world.answers
        .filter(
          (answer) =>
            frontier.includes(answer.respondsTo) &&
            (!this.rules.onlyTheKindsAsked || as.includes(answer.as)) &&
            this.counts(stance, answer),
        )
        .sort((a, b) => {
          const [one, other] = [a, b].map(({ event }) => this.world.act(event) as Act) as [Act, Act];
          return first(one) - first(other) || (a.id < b.id ? -1 : 1);
        });
      if (this.rules.depthIsKept && depth > maxDepth) return { steps: found, truncated: next.length > 0 };
      found.push(...next.map((answer) => ({ depth, answer })));
      frontier = [...new Set(next.map(({ event }) => event))].filter(
        (id) => !this.rules.actsAreEnteredOnce || !entered.has(id),
      );
      for (const id of frontier) entered.add(id);
    }
    return { steps: found, truncated: false };
  }

  chain(root: string) {
    const { steps, truncated } = this.steps(root, this.asked.stance);
    const all = this.steps(root, 'ANY').steps;
    return {
      truncated,
      links: steps.map(({ depth, answer }) => ({
        depth,
        inferred: false,
        response: { id: answer.id },
        from: { id: answer.respondsTo },
        to: { id: answer.event },
      })),
      accounts: this.accounts(root, all),
      likely: this.likely([root, ...steps.map(({ answer }) => answer.event)]),
    };
  }

  private accounts(root: string, all: readonly Step[]) {
    const reached = new Map(this.asked.of.map((account) => [account, new Set([root])]));
    return all.map(({ answer }) => ({
      link: { response: { id: answer.id } },
      words: this.asked.of.map((account) => {
        const word = this.word(account, answer);
        const own = reached.get(account) as Set<string>;
        const isReached = word === 'ASSERTED' && (!this.rules.accountsLeadOn || own.has(answer.respondsTo));
        if (isReached) own.add(answer.event);
        return { of: { id: account }, word, reached: isReached };
      }),
    }));
  }

  private isHostile({ intensity, status }: Act): boolean {
    return (
      (intensity !== null && intensity < 0) ||
      (!this.rules.onlyHostile && intensity !== null && (!this.rules.onlyWhatOccurred || status === 'OCCURRED'))
    );
  }

  private likely(ids: readonly string[]) {
    const { within } = this.asked;
    const hostile = this.acts.filter(
      (act) => this.isHostile(act) && (!this.rules.onlyWhatOccurred || act.status === 'OCCURRED'),
    );
    return [...new Set(ids)].flatMap((id) => {
      const act = hostile.find((one) => one.id === id);
      if (act === undefined) return [];
      const known = this.world.answers.filter(({ respondsTo }) => respondsTo === id).map(({ event }) => event);
      const found = new Map<string, Likely>();
      for (const { by, of, about } of this.world.between(act)) {
        const between = hostile.flatMap((other) =>
          other.about.some((issue) => this.world.wholes(issue).includes(about))
            ? this.sides(other, about).map((sides) => ({ act: other, ...sides }))
            : [],
        );
        const upon = (one: string, other: string) =>
          between.filter((row) => row.by === one && row.of === other).map((row) => row.act);
        const answers = this.rules.sidesAreTurned ? upon(of, by) : upon(by, of);
        const all = [...upon(of, by), ...upon(by, of)];
        for (const answer of answers) {
          if (this.rules.recordedIsNotLikely && known.includes(answer.id)) continue;
          if (found.has(answer.id) || answer.id === id) continue;
          if (this.rules.surelyLater ? first(answer) <= last(act) : last(answer) <= first(act)) continue;
          const days = last(answer) - first(act);
          if (this.rules.windowIsKept && days > within) continue;
          found.set(answer.id, {
            from: { id },
            to: { id: answer.id },
            first: { id: by },
            second: { id: of },
            about: { id: about },
            days,
            inferred: true,
            baseRate: this.rate(answers, all, within),
            baseRateByThen: this.rate(answers, all, days),
          });
        }
      }
      return [...found.values()].sort((a, b) => a.days - b.days || (a.to.id < b.to.id ? -1 : 1));
    });
  }

  /** Between which sides an act stands over an issue that it, or a part of which it, is about. */
  private sides(act: Act, about: string): { by: string; of: string }[] {
    return this.world.between({ ...act, about: [about] }).map(({ by, of }) => ({ by, of }));
  }

  /** Moves the answers along the record day by day, and counts how often one comes within some days of the record's first day. */
  private rate(answers: readonly Act[], all: readonly Act[], within: number): number {
    const from = Math.min(...all.map(first));
    const length = Math.max(...all.map(last)) - from + 1;
    const places = answers.map((act) => first(act) - from);
    let hits = 0;
    for (let shift = 0; shift < length; shift++)
      if (
        places.some((place) => {
          const moved = this.rules.shiftsComeRound ? (place + shift) % length : place + shift;
          const wait = moved === 0 ? length : moved;
          return wait <= within;
        })
      )
        hits++;
    return hits / length;
  }
}

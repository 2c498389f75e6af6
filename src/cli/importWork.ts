// One run of an import of coded events: its files, its quarantine, how far it is, and what is known of actors.

import { resolve } from 'node:path';
import { type Account, isBalanced } from '../ingest/coded/account.ts';
import { createResolver } from '../ingest/coded/actors/resolve.ts';
import type { KnownActor, NewActor, Resolver } from '../ingest/coded/actors/resolver.ts';
import type { Adapter } from '../ingest/coded/adapter.ts';
import { rowsOf } from '../ingest/coded/files.ts';
import type { ScanTotals } from '../ingest/coded/input/scan.ts';
import type { Quarantine } from '../ingest/coded/quarantine.ts';
import { writeReview } from '../ingest/coded/review.ts';
import type { Outcome } from './importOutcome.ts';
import { say } from './output.ts';
import { Progress } from './progress.ts';

/** One run of the command. */
export class Work {
  readonly progress: Progress;
  readonly say: (line: string) => void;
  private readonly files: ScanTotals[] = [];
  private readonly countries = new Map<string, string | null>();
  private resolver: Resolver | null = null;
  /** Persons whom rows named. */
  readonly persons = new Set<string>();
  /** Tenures of theirs that were written. */
  tenures = 0;
  private share: number | null = null;

  constructor(
    private readonly adapter: Adapter,
    private readonly paths: readonly string[],
    readonly quarantine: Quarantine,
    private readonly talks: boolean,
  ) {
    this.progress = new Progress(`Importing ${adapter.name}`);
    this.say = talks ? say : () => {};
  }

  readonly countryOf = (actor: string): string | null =>
    actor.startsWith('country:') ? actor : (this.countries.get(actor) ?? null);

  readonly onProgress = (account: Account): void => {
    if (this.talks) this.progress.update(account.read, this.share);
  };

  /** A resolver that also tells which country each actor is of. */
  resolve(known: readonly KnownActor[]): Resolver {
    const inner = createResolver(known);
    const remember = ({ id, country }: KnownActor | NewActor) => this.countries.set(id, country);
    known.forEach(remember);
    let fresh: NewActor[] = [];
    const drain = (): void => {
      const made = inner.takeNew();
      made.forEach(remember);
      fresh.push(...made);
    };
    this.resolver = {
      resolve: (mention) => {
        const id = inner.resolve(mention);
        if (id.startsWith('person:')) this.persons.add(id);
        if (!this.countries.has(id)) drain();
        return id;
      },
      takeNew: () => {
        drain();
        const taken = fresh;
        fresh = [];
        return taken;
      },
      nearMatches: () => inner.nearMatches(),
    };
    return this.resolver;
  }

  rows(): ReturnType<typeof rowsOf> {
    const onFile = (totals: ScanTotals): void => {
      this.files.push(totals);
      for (const note of totals.notes) this.say(`${totals.file}: ${note}`);
      if (totals.cutShort) this.say(totals.cutShort);
    };
    return rowsOf(this.paths, this.adapter, this.quarantine, onFile, (consumed, size) => {
      const done = this.files.length;
      const inThis = consumed === null || size === null || size === 0 ? 0 : consumed / size;
      this.share = size === null ? null : Math.min(1, (done + inThis) / Math.max(1, this.paths.length));
    });
  }

  async finish(account: Account, review: string | undefined): Promise<Outcome> {
    if (!isBalanced(account)) throw new Error(`The account does not add up: ${JSON.stringify(account)}.`);
    const quarantine = await this.quarantine.finish();
    const matches = review === undefined ? [] : (this.resolver?.nearMatches() ?? []);
    // A list of an earlier run, with what a person has decided in it, stays where this run found nothing to review.
    const names = review === undefined || matches.length === 0 ? 0 : await writeReview(review, matches);
    return {
      account,
      quarantine,
      files: this.files,
      tenures: this.tenures,
      review: review === undefined || names === 0 ? null : { path: resolve(review), names },
    };
  }
}

// Actors that names have made and that nothing needs yet: a row that is left out, or known already, brings no actor.

import type { NewActor } from './actors/resolver.ts';
import type { Batch, ToldAct } from './batch.ts';

/** The actors that wait. */
export class WaitingActors {
  private readonly waiting = new Map<string, NewActor>();

  add(actors: readonly NewActor[]): void {
    for (const actor of actors) this.waiting.set(actor.id, actor);
  }

  /** Takes out those with these ids, with the wholes and countries that they belong to, wholes before their parts. */
  take(ids: Iterable<string>): NewActor[] {
    const taken: NewActor[] = [];
    for (const id of ids) {
      const actor = this.waiting.get(id);
      if (!actor) continue;
      this.waiting.delete(id);
      taken.push(...this.take([actor.country, actor.partOf].filter((other) => other !== null)), actor);
    }
    return taken;
  }
}

/** The actors that acts of a batch name, and the publishers of its reports. */
export function actorsNamed(batch: Batch, acts: Iterable<ToldAct>): Set<string> {
  const ids = new Set<string>();
  for (const { row } of acts) {
    if (row.source !== null) ids.add(row.source);
    if (row.target !== null) ids.add(row.target);
  }
  for (const { publisher } of batch.reports.values()) ids.add(publisher);
  return ids;
}

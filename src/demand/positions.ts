// What the parties of a dispute demand of whom.

import type { Context } from '../graph/batching.ts';
import { compareTexts } from '../graph/positions.ts';
import { parties } from '../issue/loaders.ts';
import { made } from './loaders.ts';
import { allFor, sidesOf } from './sides.ts';
import type { Thread } from './threads.ts';

/** The threads of each party over an issue and its parts, in the order of the parties and then by whom they ask. */
export async function positionsOf(context: Context, about: string, day: string): Promise<Thread[]> {
  const [own, acts] = await Promise.all([parties(context).load(about), made(context).load({ id: about, args: day })]);
  const found = await Promise.all(
    acts.map(async ({ sources, targets, date }) => ({
      by: await allFor(context, sources, date),
      of: sidesOf(targets, await allFor(context, targets, date)),
    })),
  );
  return own.flatMap(({ id: by }) => {
    const asked = found.filter((act) => act.by.includes(by)).flatMap(({ of }) => of);
    const others = [...new Set(asked)].filter((of) => of !== by).sort(compareTexts);
    return others.map((of) => ({ by, of, about, day }));
  });
}

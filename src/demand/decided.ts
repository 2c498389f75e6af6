// Which demands stand in a state that answers have brought about.

import type { Context } from '../graph/batching.ts';
import { type Decided, decided } from './loaders.ts';
import { lastWords } from './words.ts';

/** The ids of the demands that stand in one of some states at the end of a day; those that nothing decided are none of them. */
export async function demandsStanding(context: Context, states: readonly string[], day: string): Promise<string[]> {
  const said = new Map<string, Decided[]>();
  for (const answer of await decided(context).load(day)) {
    const own = said.get(answer.demand) ?? [];
    said.set(answer.demand, [...own, answer]);
  }
  return [...said].filter(([, own]) => states.includes(lastWords(own)[0]?.state ?? '')).map(([demand]) => demand);
}

// What an act is in words, where it has none of its own too.

import type { Catalogue } from '../language/catalogue.ts';
import type { DrawnAct } from './picture.ts';

/** One line on an act: its summary, or who does what to whom. */
export function actText(act: DrawnAct, words: Catalogue): string {
  if (act.summary !== null) return act.summary;
  if (act.demand !== null) return act.demand;
  const names = (list: DrawnAct['sources']) => list.map(({ name }) => name).join(', ');
  return [names(act.sources), words.relation[act.relation], names(act.targets)].filter((part) => part !== '').join(' ');
}

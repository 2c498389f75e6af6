// Nodes and ties of a graph in words: for screen readers, titles and the selection.

import type { Catalogue } from '../language/catalogue.ts';
import { dateText } from '../language/language.ts';
import type { DrawnEdge, DrawnNode } from './picture.ts';

/** So many acts. */
export function actsText(count: number, words: Catalogue): string {
  return words.evidence.acts(count);
}

/** What a node is: “South Korea, Country, 12 acts”; those that the picture is about have no number of their own. */
export function nodeText({ name, kind, weight, depth, change }: DrawnNode, words: Catalogue): string {
  const second = depth === 0 ? words.graph.middle : actsText(weight, words);
  return [words.graph.node(name, words.kind[kind], second), ...changeText(change, words)].join(', ');
}

/** What a tie is: “Japan demands South Korea, 12 acts, newest 29 October 2020, occurred”. */
export function tieText(edge: DrawnEdge, nameOf: (id: string) => string, words: Catalogue): string {
  const { source, target, relation, count, last, status, inferred, disputed, change } = edge;
  const text = words.graph.tie(
    nameOf(source),
    words.relation[relation],
    nameOf(target),
    actsText(count, words),
    dateText(last, words),
    words.status[status],
  );
  const marks = [...(inferred ? [words.legend.inferred] : []), ...(disputed ? [words.evidence.disputed] : [])];
  return [text, ...marks, ...changeText(change, words)].join(', ');
}

function changeText(change: DrawnEdge['change'], words: Catalogue): string[] {
  return change && change !== 'kept' ? [words.legend[change]] : [];
}

// A graph: its picture, its legend, and the same as a table, in step with each other.

import './graph.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { numberText, useWords } from '../language/language.ts';
import { BigGraph } from './graphBig.tsx';
import type { PictureHandle } from './graphPicture.ts';
import { SmallGraph } from './graphSmall.tsx';
import { GraphTable } from './graphTable.tsx';
import { GraphTools } from './graphTools.tsx';
import { Legend } from './legend.tsx';
import { changeInk, familyInk, inkText, nodeInk } from './palette.ts';
import type { DrawnGraph } from './picture.ts';

/** Nodes up to which a graph is drawn as SVG; beyond them nobody could tell them by their shapes and words alone. */
export const mostInSvg = 100;

/** Colours as CSS has them. */
const inks = Object.fromEntries(
  Object.entries({ ...familyInk, ...changeInk, ...nodeInk }).map(([name, ink]) => [`--${name}`, inkText(ink)]),
);

/**
 * A graph with its legend and its table.
 * @param selected id of the node or tie that is chosen; null where none is
 * @param onOpen told the id of a node that a reader opens, by Enter or a double click
 * @param height CSS height of the picture; absent: a good part of the window, with the table below it
 * @param until day by which the first act of a tie must have happened to be shown
 */
export function GraphPicture({
  graph,
  selected,
  onSelect,
  onOpen,
  height,
  until,
}: {
  readonly graph: DrawnGraph;
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onOpen: (id: string) => void;
  readonly height?: string;
  readonly until?: string | undefined;
}) {
  const words = useWords();
  const [lit, setLit] = useState<string | null>(null);
  const handle = useRef<PictureHandle | null>(null);
  // What was pointed at may have gone with the graph before.
  useEffect(() => setLit(null), [graph]);
  const Picture = graph.nodes.length <= mostInSvg ? SmallGraph : BigGraph;
  const { outOf } = graph;
  const number = (value: number) => numberText(value, words);
  return (
    <div class="graph" style={inks}>
      <figure class="graph-frame" style={height === undefined ? undefined : { blockSize: height }}>
        <Picture
          graph={graph}
          lit={lit ?? selected}
          selected={selected}
          until={until}
          handle={handle}
          onLit={setLit}
          onSelect={onSelect}
          onOpen={onOpen}
        />
        <GraphTools graph={graph} until={until} handle={handle} />
      </figure>
      {graph.truncated && (
        <p class="graph-cut" role="note">
          {outOf === undefined
            ? words.graph.cut
            : [
                ...(outOf.nodes > graph.nodes.length
                  ? [words.graph.nodesCut(number(graph.nodes.length), number(outOf.nodes))]
                  : []),
                ...(outOf.edges > graph.edges.length
                  ? [words.graph.tiesCut(number(graph.edges.length), number(outOf.edges))]
                  : []),
              ].join(' ')}
        </p>
      )}
      <Legend graph={graph} />
      <p class="graph-keys">{words.graph.keys}</p>
      <details class="graph-data" open={height === undefined}>
        <summary>{words.graph.table}</summary>
        <GraphTable graph={graph} lit={lit} selected={selected} until={until} onLit={setLit} onSelect={onSelect} />
      </details>
    </div>
  );
}

// The graph as a widget.

import { useMemo, useState } from 'preact/hooks';
import { drawnGraph, drawnWho } from '../asking/drawn.ts';
import { GraphPicture } from '../drawing/graph.tsx';
import type { DrawnEdge, DrawnGraph } from '../drawing/picture.ts';
import { useWords } from '../language/language.ts';
import type { GraphData } from './data.ts';
import { Frame, factsOf } from './frame.tsx';
import { useShown } from './shown.ts';

/** CSS height of the picture: enough for a hundred names, and little enough for a telephone. */
const height = 'clamp(22rem, 80vw, 34rem)';

/** Draws the ties that came with the page. */
export function GraphWidget({ data }: { readonly data: GraphData }) {
  const words = useWords();
  const { shown, show, close } = useShown();
  const [selected, setSelected] = useState<string | null>(null);
  const graph = useMemo(() => drawnGraph(data.answer), [data]);
  const about = useMemo(() => data.subjects.map(drawnWho), [data]);
  const acts = useMemo(
    () => [...new Map(graph.edges.flatMap((edge) => edge.acts).map((act) => [act.id, act])).values()],
    [graph],
  );
  const open = (id: string) => {
    const edge = graph.edges.find((one) => one.id === id);
    const ties = edge ? [edge] : graph.edges.filter(({ source, target }) => source === id || target === id);
    const [first] = ties;
    if (!first) return;
    show({
      key: id,
      title: edge ? tieText(edge, graph, words.relation[edge.relation]) : nameIn(graph, id),
      acts: [...new Map(ties.flatMap((tie) => tie.acts).map((act) => [act.id, act])).values()],
      all: edge ? edge.count : ties.reduce((sum, { count }) => sum + count, 0),
    });
  };
  return (
    <Frame
      data={data}
      title={words.pictures.graph}
      about={about}
      facts={factsOf(data.asked, about, words)}
      acts={acts}
      shown={shown}
      onClose={close}
    >
      <GraphPicture
        graph={graph}
        selected={selected}
        height={height}
        onSelect={(id) => {
          setSelected(id);
          if (id === null) close();
          else open(id);
        }}
        onOpen={open}
      />
    </Frame>
  );
}

function nameIn({ nodes }: DrawnGraph, id: string): string {
  return nodes.find((node) => node.id === id)?.name ?? id;
}

function tieText({ source, target }: DrawnEdge, graph: DrawnGraph, relation: string): string {
  return `${nameIn(graph, source)} ${relation} ${nameIn(graph, target)}`;
}

// The graph as a widget.

import { useMemo, useState } from 'preact/hooks';
import { drawnGraph, drawnWho } from '../asking/drawn.ts';
import { GraphPicture } from '../drawing/graph.tsx';
import { Names } from '../drawing/name.tsx';
import type { DrawnEdge, DrawnGraph, Who } from '../drawing/picture.ts';
import { dateText, numberText, useWords } from '../language/language.ts';
import type { GraphData } from './data.ts';
import { Frame, factsOf } from './frame.tsx';
import { useShown } from './shown.ts';

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
      facts={factsOf(data.asked, words)}
      acts={acts}
      shown={shown}
      onClose={close}
      rows={graph.edges.length}
      table={() => <Ties graph={graph} open={open} />}
    >
      <GraphPicture graph={graph} selected={selected} onSelect={setSelected} onOpen={open} />
    </Frame>
  );
}

function nameIn({ nodes }: DrawnGraph, id: string): string {
  return nodes.find((node) => node.id === id)?.name ?? id;
}

function tieText({ source, target }: DrawnEdge, graph: DrawnGraph, relation: string): string {
  return `${nameIn(graph, source)} ${relation} ${nameIn(graph, target)}`;
}

function Ties({ graph, open }: { readonly graph: DrawnGraph; readonly open: (id: string) => void }) {
  const words = useWords();
  const { from, relation, to, count, first, last } = words.table;
  const who = (id: string): Who[] => graph.nodes.filter((node) => node.id === id);
  return (
    <table class="figures">
      <thead>
        <tr>
          {[from, relation, to, count, first, last].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {graph.edges.map((edge) => (
          <tr key={edge.id}>
            <td>
              <Names of={who(edge.source)} />
            </td>
            <td>{words.relation[edge.relation]}</td>
            <td>
              <Names of={who(edge.target)} />
            </td>
            <td>
              <button type="button" class="figure" onClick={() => open(edge.id)}>
                {numberText(edge.count, words)}
                <span class="unseen"> {words.evidence.title}</span>
              </button>
            </td>
            <td>{dateText(edge.first, words, 'short')}</td>
            <td>{dateText(edge.last, words, 'short')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

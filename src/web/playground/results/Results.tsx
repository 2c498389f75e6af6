// What stands above an answer: in which view it is shown, the answer as a file, and its snippet for other pages.

import { useGraphiQL } from '@graphiql/react';
import { useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { saveTable } from '../../drawing/save.ts';
import { dataOf, type List, listsIn } from './answer.ts';
import { Chart } from './Chart.tsx';
import { Embedding } from './Embedding.tsx';
import { Grid } from './Grid.tsx';
import { Picture } from './Picture.tsx';
import { seriesOf } from './series.ts';
import { tableOf } from './table.ts';
import { tiesOf } from './ties.ts';
import { type View, views } from './view.ts';

const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** What is shown in place of the JSON. */
function Shown({ view, text, list }: { readonly view: View; readonly text: string; readonly list: List | undefined }) {
  const data = useMemo(() => dataOf(text), [text]);
  const ties = useMemo(() => (view === 'Graph' && data ? tiesOf(data) : null), [view, data]);
  if (view === 'JSON') return null;
  if (text === '') return <p className="none">There is no answer yet: run the question.</p>;
  if (data === null) return <p className="none">The answer has no data: JSON shows what went wrong.</p>;
  if (view === 'Graph') {
    if (!ties)
      return <p className="none">Nothing in this answer has an id or a tie: ask for "id", or for who acts on whom.</p>;
    const { nodes, ties: drawn, allNodes, allTies } = ties;
    const cut =
      nodes.length < allNodes
        ? `; of ${allNodes} nodes and ${count(allTies, 'tie', 'ties')} only the most tied are drawn`
        : '';
    return (
      <Picture
        ties={ties}
        caption={`${count(nodes.length, 'node', 'nodes')}, ${count(drawn.length, 'tie', 'ties')}${cut}`}
      />
    );
  }
  if (!list) return <p className="none">There is no list in this answer.</p>;
  if (view === 'Table') {
    const table = tableOf(list);
    return <Grid key={list.path} table={table} caption={`${list.path}: ${count(table.rows.length, 'row', 'rows')}`} />;
  }
  const series = seriesOf(list);
  if (!series)
    return (
      <p className="none">The rows of {list.path} have no date with a number: ask for both, as eventSeries does.</p>
    );
  const points = series.lines.reduce((sum, line) => sum + line.points.length, 0);
  return (
    <Chart
      series={series}
      caption={`${list.path}: ${series.valueColumn} by ${series.dateColumn}, ${count(points, 'point', 'points')}`}
    />
  );
}

/** The list that a view is of: the one that was chosen, or the first that the view can show. */
function listFor(view: View, lists: readonly List[], chosen: string | null): List | undefined {
  const named = lists.find(({ path }) => path === chosen);
  return named ?? (view === 'Chart' ? lists.find((list) => seriesOf(list) !== null) : undefined) ?? lists[0];
}

function Bar({
  text,
  query,
  variables,
}: {
  readonly text: string;
  readonly query: string;
  readonly variables: string;
}) {
  const [view, setView] = useState<View>('JSON');
  const [chosen, setChosen] = useState<string | null>(null);
  const [embedding, setEmbedding] = useState(false);
  const lists = useMemo(() => listsIn(dataOf(text) ?? null), [text]);
  const list = listFor(view, lists, chosen);
  const listed = view === 'Table' || view === 'Chart';
  return (
    <section className="results" aria-label="Ways to show the answer" data-view={view}>
      <div className="bar">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn as one */}
        <div role="group" aria-label="Show the answer as">
          {views.map((name) => (
            <button key={name} type="button" aria-pressed={name === view} onClick={() => setView(name)}>
              {name}
            </button>
          ))}
        </div>
        {listed && lists.length > 1 ? (
          <label>
            List{' '}
            <select value={list?.path} onChange={({ target }) => setChosen(target.value)}>
              {lists.map(({ path }) => (
                <option key={path}>{path}</option>
              ))}
            </select>
          </label>
        ) : null}
        <button
          type="button"
          disabled={!list}
          onClick={() => list && saveTable(list.path.replaceAll('.', '-'), tableOf(list))}
        >
          CSV
        </button>
        <button type="button" aria-expanded={embedding} onClick={() => setEmbedding(!embedding)}>
          Embed this
        </button>
      </div>
      {embedding ? <Embedding query={query} variables={variables} /> : null}
      <Shown view={view} text={text} list={list} />
    </section>
  );
}

/** The bar above the answer; the answer's own editor gives way to what it shows. */
export function Results() {
  const ready = useGraphiQL((state) => Boolean(state.responseEditor));
  const tab = useGraphiQL((state) => state.tabs[state.activeTabIndex]);
  const [host, setHost] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const pane = document.querySelector('.graphiql-response');
    if (!ready || !pane) return;
    const place = document.createElement('div');
    pane.prepend(place);
    setHost(place);
    return () => place.remove();
  }, [ready]);
  if (!host) return null;
  return createPortal(
    <Bar text={tab?.response ?? ''} query={tab?.query ?? ''} variables={tab?.variables ?? ''} />,
    host,
  );
}

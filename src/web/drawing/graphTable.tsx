// The table of a graph: what the picture shows, for whoever reads rather than looks; a row for each tie.

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Catalogue } from '../language/catalogue.ts';
import { dateText, numberText, useWords } from '../language/language.ts';
import { type Column, columns, type Order, orderedRows } from './graphRows.ts';
import { Mark } from './graphShapes.tsx';
import { begunBy } from './graphSteps.ts';
import { DisputedMark, StatusMark } from './mark.tsx';
import { Name } from './name.tsx';
import type { DrawnEdge, DrawnGraph, DrawnNode } from './picture.ts';

/** Rows that stand on a page; more take a browser long to draw, and a reader longer to read. */
export const rowsOnPage = 100;

export function GraphTable({
  graph,
  lit,
  selected,
  until,
  onLit,
  onSelect,
}: {
  readonly graph: DrawnGraph;
  readonly lit: string | null;
  readonly selected: string | null;
  readonly until: string | undefined;
  readonly onLit: (id: string | null) => void;
  readonly onSelect: (id: string | null) => void;
}) {
  const words = useWords();
  const [order, setOrder] = useState<Order | null>(null);
  const [page, setPage] = useState(0);
  const body = useRef<HTMLTableSectionElement>(null);
  const nodes = useMemo(() => new Map(graph.nodes.map((node) => [node.id, node])), [graph]);
  const rows = useMemo(
    () => orderedRows(graph.edges, order, (id) => nodes.get(id)?.name ?? id, words),
    [graph, order, nodes, words],
  );
  const shown = useMemo(() => rows.filter((edge) => begunBy(edge, until)), [rows, until]);
  const pages = Math.max(1, Math.ceil(shown.length / rowsOnPage));
  const at = Math.min(page, pages - 1);
  const compared = graph.edges.some(({ change }) => change !== undefined);
  // What is chosen in the picture is turned to.
  useEffect(() => {
    const index = shown.findIndex(({ id }) => id === selected);
    if (index >= 0) setPage(Math.floor(index / rowsOnPage));
  }, [selected, shown]);

  const drawn = useMemo(
    () =>
      shown
        .slice(at * rowsOnPage, (at + 1) * rowsOnPage)
        .map((edge) => <Row key={edge.id} edge={edge} nodes={nodes} words={words} compared={compared} />),
    [shown, at, nodes, words, compared],
  );
  useLayoutEffect(() => {
    for (const row of body.current?.querySelectorAll('tr') ?? []) {
      const id = row.getAttribute('data-edge');
      row.classList.toggle('lit', id === lit);
      row.classList.toggle('chosen', id === selected);
      row.querySelector('button')?.setAttribute('aria-pressed', String(id === selected));
    }
  }, [drawn, lit, selected]);

  const edgeOf = (target: EventTarget | null) =>
    (target as Element | null)?.closest?.('[data-edge]')?.getAttribute('data-edge') ?? null;
  const number = (value: number) => numberText(value, words);
  return (
    <>
      <div class="graph-rows">
        <table>
          <caption class="unseen">{words.graph.table}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Head key={column} column={column} order={order} setOrder={setOrder} />
              ))}
              {compared && <th scope="col">{words.graph.change}</th>}
            </tr>
          </thead>
          <tbody
            ref={body}
            onFocusIn={(event) => onLit(edgeOf(event.target))}
            onFocusOut={() => onLit(null)}
            onPointerOver={(event) => onLit(edgeOf(event.target))}
            onPointerLeave={() => onLit(null)}
            onClick={(event) => {
              const button = (event.target as Element).closest('button');
              const id = edgeOf(button);
              if (id !== null) onSelect(id === selected ? null : id);
            }}
          >
            {drawn}
          </tbody>
        </table>
      </div>
      {pages > 1 && (
        <p class="graph-pages">
          <button type="button" disabled={at === 0} onClick={() => setPage(at - 1)}>
            {words.graph.previous}
          </button>
          <span>
            {words.graph.rows(
              number(at * rowsOnPage + 1),
              number(Math.min(shown.length, (at + 1) * rowsOnPage)),
              number(shown.length),
            )}
          </span>
          <button type="button" disabled={at === pages - 1} onClick={() => setPage(at + 1)}>
            {words.graph.next}
          </button>
        </p>
      )}
    </>
  );
}

/** The head of a column: pressed once it orders by it, pressed again the other way round. */
function Head({
  column,
  order,
  setOrder,
}: {
  readonly column: Column;
  readonly order: Order | null;
  readonly setOrder: (order: Order) => void;
}) {
  const words = useWords();
  const mine = order?.by === column ? (order.descending ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" aria-sort={mine}>
      <button type="button" onClick={() => setOrder({ by: column, descending: mine === 'ascending' })}>
        {words.table[column]}
      </button>
    </th>
  );
}

function Row({
  edge,
  nodes,
  words,
  compared,
}: {
  readonly edge: DrawnEdge;
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly words: Catalogue;
  readonly compared: boolean;
}) {
  const { id, source, target, relation, count, first, last, status, inferred, disputed, change } = edge;
  const name = (end: string) => {
    const node = nodes.get(end);
    return node ? <Name who={node} /> : end;
  };
  return (
    <tr data-edge={id}>
      <td>{name(source)}</td>
      <td>
        <button type="button" aria-pressed="false">
          {words.relation[relation]}
        </button>
      </td>
      <td>{name(target)}</td>
      <td class="number">{numberText(count, words)}</td>
      <td class="day">
        <time dateTime={first}>{dateText(first, words, 'short')}</time>
      </td>
      <td class="day">
        <time dateTime={last}>{dateText(last, words, 'short')}</time>
      </td>
      <td>
        <StatusMark status={status} /> {disputed && <DisputedMark />}{' '}
        {inferred && <span class="status inferred">{words.legend.inferred}</span>}
      </td>
      {compared && (
        <td>
          {change && (
            <span class={`change ${change}`}>
              {change !== 'kept' && (
                <svg viewBox="-8 -8 16 16" aria-hidden="true">
                  <Mark sign={change} />
                </svg>
              )}
              {words.legend[change]}
            </span>
          )}
        </td>
      )}
    </tr>
  );
}

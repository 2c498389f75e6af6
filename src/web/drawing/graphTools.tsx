// The buttons of a graph: nearer, farther, all of it, arranged anew; and its files.

import { useWords } from '../language/language.ts';
import type { PictureHandle } from './graphPicture.ts';
import { tableOf } from './graphRows.ts';
import { zoomStep } from './graphView.ts';
import type { DrawnGraph } from './picture.ts';
import { saveTable } from './save.ts';

/** Signs of the buttons, each in a square of 16. */
const signs = {
  zoomIn: 'M8 3V13M3 8H13',
  zoomOut: 'M3 8H13',
  fit: 'M2 6V2H6M10 2H14V6M14 10V14H10M6 14H2V10',
  arrange: 'M13 3V7H9M13 7A5.5 5.5 0 1 0 13.5 9.5',
} as const;

export function GraphTools({
  graph,
  until,
  handle,
}: {
  readonly graph: DrawnGraph;
  readonly until: string | undefined;
  readonly handle: { readonly current: PictureHandle | null };
}) {
  const words = useWords();
  const acts: Readonly<Record<keyof typeof signs, () => void>> = {
    zoomIn: () => handle.current?.zoomBy(zoomStep),
    zoomOut: () => handle.current?.zoomBy(1 / zoomStep),
    fit: () => handle.current?.showAll(),
    arrange: () => handle.current?.arrange(),
  };
  const save = (kind: 'png' | 'svg') => () => void handle.current?.save(kind, 'entente-graph');
  return (
    <div class="graph-tools">
      <div class="graph-looks">
        {(Object.keys(signs) as (keyof typeof signs)[]).map((name) => (
          <button
            key={name}
            type="button"
            aria-label={words.graph[name]}
            title={words.graph[name]}
            onClick={acts[name]}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path class="graph-sign" d={signs[name]} />
            </svg>
          </button>
        ))}
      </div>
      <div class="graph-files">
        <button type="button" onClick={save('png')}>
          {words.actions.png}
        </button>
        <button type="button" onClick={save('svg')}>
          {words.actions.svg}
        </button>
        <button type="button" onClick={() => saveTable('entente-graph', tableOf(graph, until))}>
          {words.actions.csv}
        </button>
      </div>
    </div>
  );
}

// The legend of a graph: what its shapes, colours, lines and marks mean, of what is shown and nothing else.

import type { Kind, Status } from '../language/catalogue.ts';
import { useWords } from '../language/language.ts';
import { dashOf, headOf, inferredDash, Mark, type Sign } from './graphShapes.tsx';
import { type Family, families, familyOf, outlineOf, outlinePath } from './palette.ts';
import type { DrawnGraph } from './picture.ts';

/** What a graph shows. */
export function shownIn({ nodes, edges }: DrawnGraph) {
  const kinds = new Set(nodes.map(({ kind }) => kind));
  const present = new Set(edges.map(({ relation }) => familyOf[relation]));
  const statuses = new Set(edges.map(({ status }) => status));
  const changes = new Set([...nodes, ...edges].map(({ change }) => change));
  return {
    kinds: (Object.keys(outlineOf) as Kind[]).filter((kind) => kinds.has(kind)),
    middle: nodes.some(({ depth }) => depth === 0) && nodes.some(({ depth }) => depth > 0),
    families: families.filter((family) => present.has(family)),
    // That an act occurred is what a whole line says; it needs saying beside others alone.
    statuses: statuses.size === 1 && statuses.has('OCCURRED') ? [] : [...statuses],
    inferred: edges.some(({ inferred }) => inferred),
    disputed: edges.some(({ disputed }) => disputed),
    changes: (['appeared', 'vanished', 'changed'] as const).filter((change) => changes.has(change)),
    thickness: edges.some(({ count }) => count > 1),
  };
}

export function Legend({ graph }: { readonly graph: DrawnGraph }) {
  const words = useWords();
  const shown = shownIn(graph);
  if (graph.nodes.length === 0) return null;
  return (
    <ul class="graph-legend" aria-label={words.legend.title}>
      {shown.kinds.map((kind) => (
        <li key={kind}>
          <svg viewBox="-8 -8 16 16" aria-hidden="true">
            <path class="outline" d={outlinePath(kind, 5.2)} />
          </svg>
          {words.kind[kind]}
        </li>
      ))}
      {shown.middle && (
        <li>
          <svg viewBox="-8 -8 16 16" aria-hidden="true" class="middle">
            <path class="outline" d={outlinePath('Person', 6)} />
          </svg>
          {words.graph.middle}
        </li>
      )}
      {shown.families.map((family) => (
        <li key={family}>
          <LineSample family={family} />
          {words.graph.family[family]}
        </li>
      ))}
      {shown.statuses.map((status) => (
        <li key={status}>
          <LineSample dash={status} sign={status === 'DENIED' ? 'denied' : undefined} />
          {words.status[status]}
        </li>
      ))}
      {shown.inferred && (
        <li>
          <LineSample dash="inferred" sign="inferred" />
          {words.legend.inferred}
        </li>
      )}
      {shown.disputed && (
        <li>
          <MarkSample sign="disputed" />
          {words.evidence.disputed}
        </li>
      )}
      {shown.changes.map((change) => (
        <li key={change}>
          <MarkSample sign={change} />
          {words.legend[change]}
        </li>
      ))}
      {shown.thickness && (
        <li>
          <svg class="wide" viewBox="0 -8 36 16" aria-hidden="true">
            <path class="swell" d="M2 -0.7L34 -3V3L2 0.7Z" />
          </svg>
          {words.graph.thickness}
        </li>
      )}
    </ul>
  );
}

function MarkSample({ sign }: { readonly sign: Sign }) {
  return (
    <svg viewBox="-9 -9 18 18" aria-hidden="true">
      <Mark sign={sign} />
    </svg>
  );
}

/** A piece of a line. */
function LineSample({
  family,
  dash,
  sign,
}: {
  readonly family?: Family;
  readonly dash?: Status | 'inferred';
  readonly sign?: Sign | undefined;
}) {
  const head = family && headOf[family];
  return (
    <svg class="wide" viewBox="0 -8 36 16" aria-hidden="true">
      <g class={`tie ${family ?? 'words'}`}>
        <path
          class={`line ${family ?? 'words'}`}
          d={`M1 0H${family === 'words' ? 27 : 33}`}
          stroke-width="2"
          stroke-linecap={dash === 'inferred' ? 'round' : 'butt'}
          stroke-dasharray={dash === undefined ? undefined : dash === 'inferred' ? inferredDash : dashOf[dash]}
        />
        {head && (
          <path
            class={`head ${head.filled ? 'filled' : 'open'}`}
            d={head.path}
            transform="translate(35 0) scale(0.9)"
          />
        )}
        {sign && <Mark sign={sign} x={18} />}
      </g>
    </svg>
  );
}

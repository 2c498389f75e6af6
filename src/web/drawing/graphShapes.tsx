// The shapes of a small graph: nodes, their names, ties with their verbs, arrow heads and marks.

import type { Catalogue, Status } from '../language/catalogue.ts';
import type { Scene, SceneNode, SceneTie } from './graphScene.ts';
import { nodeText, tieText } from './graphTexts.ts';
import { type Family, familyOf, outlinePath } from './palette.ts';
import type { Change, DrawnEdge } from './picture.ts';

/** Dashes of a line by its status, in widths of the line; a denied one is struck through instead. */
export const dashOf: Readonly<Record<Status, string | undefined>> = {
  OCCURRED: undefined,
  PLANNED: '9 5',
  EXPECTED: '4 4',
  DENIED: undefined,
};
/** What is inferred is dotted. */
export const inferredDash = '0.1 5';

/** Arrow heads by family, their tips at 0, pointing right. */
export const headOf: Readonly<Record<Family, { readonly path: string; readonly filled: boolean }>> = {
  cooperation: { path: 'M-9 -5L0 0L-9 5', filled: false },
  words: { path: 'M0 0A3.6 3.6 0 1 1 -7.2 0A3.6 3.6 0 1 1 0 0Z', filled: true },
  demand: { path: 'M-10 -5L0 0L-10 5Z', filled: true },
  conflict: { path: 'M-10 -5.5L0 0L-10 5.5ZM-14 -5.5L-12 -5.5L-12 5.5L-14 5.5Z', filled: true },
};

/** Signs of marks around 0, in a circle of 7. */
export const signOf: Readonly<Record<'denied' | 'inferred' | 'disputed' | Exclude<Change, 'kept'>, string>> = {
  denied: 'M-3.5 -3.5L3.5 3.5M-3.5 3.5L3.5 -3.5',
  inferred: 'M-4 -1.5Q-2 -4 0 -1.5T4 -1.5M-4 2Q-2 -0.5 0 2T4 2',
  disputed: 'M0 -4V1M0 3.6V4',
  appeared: 'M-4 0H4M0 -4V4',
  vanished: 'M-4 0H4',
  changed: 'M-4 2.5L0 -3.5L4 2.5Z',
};
export type Sign = keyof typeof signOf;

/** The marks that a tie carries. */
export function signsOf({ status, inferred, disputed, change }: DrawnEdge): Sign[] {
  return [
    ...(status === 'DENIED' ? (['denied'] as const) : []),
    ...(inferred ? (['inferred'] as const) : []),
    ...(disputed ? (['disputed'] as const) : []),
    ...(change && change !== 'kept' ? [change] : []),
  ];
}

/** A mark: a sign on the ground of the picture. */
export function Mark({
  sign,
  x = 0,
  y = 0,
  scale = 1,
}: {
  readonly sign: Sign;
  readonly x?: number;
  readonly y?: number;
  readonly scale?: number;
}) {
  return (
    <g class={`mark ${sign}`} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale})`}>
      <circle r="7" />
      <path d={signOf[sign]} />
    </g>
  );
}

/** A line's looks. */
export function strokeOf({ status, inferred, relation }: Pick<DrawnEdge, 'status' | 'inferred' | 'relation'>) {
  return { class: `line ${familyOf[relation]}`, dash: inferred ? inferredDash : dashOf[status] };
}

/** A tie. */
export function TieShape({
  tie: { edge, curve, width, verb, verbAt, labelled },
  size,
  words,
  nameOf,
  scale,
}: {
  readonly tie: SceneTie;
  readonly size: number;
  readonly words: Catalogue;
  readonly nameOf: (id: string) => string;
  readonly scale: number;
}) {
  const { class: looks, dash } = strokeOf(edge);
  const family = familyOf[edge.relation];
  const head = headOf[family];
  const signs = signsOf(edge);
  const middle = curve.along[0] ?? curve.tip;
  const turned = `translate(${curve.tip.x.toFixed(1)} ${curve.tip.y.toFixed(1)}) rotate(${((curve.angle * 180) / Math.PI).toFixed(1)}) scale(${(scale * (0.75 + width / (6 * scale))).toFixed(2)})`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture has no buttons of HTML
    <g
      class={`tie ${family}`}
      data-item={edge.id}
      role="button"
      tabindex={-1}
      aria-label={tieText(edge, nameOf, words)}
    >
      <path class="reach" d={curve.path} />
      <path
        class={looks}
        d={curve.path}
        stroke-width={width.toFixed(2)}
        stroke-dasharray={dash}
        stroke-linecap={edge.inferred ? 'round' : 'butt'}
      />
      <path class={`head ${head.filled ? 'filled' : 'open'}`} d={head.path} transform={turned} />
      {signs.map((sign, index) => (
        <Mark
          key={sign}
          sign={sign}
          x={middle.x + (index - (signs.length - 1) / 2) * 15 * scale}
          y={middle.y}
          scale={scale}
        />
      ))}
      <text
        class={labelled ? 'verb' : 'verb out'}
        x={verbAt.x.toFixed(1)}
        y={verbAt.y.toFixed(1)}
        font-size={size}
        text-anchor="middle"
        dy="0.35em"
      >
        {verb}
      </text>
    </g>
  );
}

/** A node without its name. */
export function NodeShape({
  node: { node, at, radius },
  words,
  scale,
}: {
  readonly node: SceneNode;
  readonly words: Catalogue;
  readonly scale: number;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture has no buttons of HTML
    <g
      class={node.depth === 0 ? 'node middle' : 'node'}
      data-item={node.id}
      role="button"
      tabindex={-1}
      aria-label={nodeText(node, words)}
      transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}
    >
      <path class="outline" d={outlinePath(node.kind, radius)} />
      {node.change && node.change !== 'kept' && (
        <Mark sign={node.change} x={radius * 0.9} y={-radius * 0.9} scale={scale} />
      )}
    </g>
  );
}

/** The whole scene, ties below nodes. */
export function sceneShapes(scene: Scene, words: Catalogue, nameOf: (id: string) => string, scale: number) {
  return (
    <>
      <g class="ties">
        {scene.ties.map((tie) => (
          <TieShape key={tie.edge.id} tie={tie} size={scene.verbSize} words={words} nameOf={nameOf} scale={scale} />
        ))}
      </g>
      <g class="nodes">
        {scene.nodes.map((node) => (
          <NodeShape key={node.node.id} node={node} words={words} scale={scale} />
        ))}
      </g>
      {/* Above everything, and for eyes alone: each node says its whole name itself. */}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of texts takes no focus */}
      <g aria-hidden="true">
        {scene.nodes.map(({ node, at, label, labelAt, labelled }) => (
          <text
            key={node.id}
            class={`name${node.depth === 0 ? ' middle' : ''}${labelled ? '' : ' out'}`}
            data-label={node.id}
            x={(at.x + labelAt.x).toFixed(1)}
            y={(at.y + labelAt.y).toFixed(1)}
            font-size={scene.nameSize}
            text-anchor="middle"
            dy="0.35em"
          >
            {label}
          </text>
        ))}
      </g>
    </>
  );
}

// A large graph by WebGL: loaded only where there is one.

import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { drag } from './graphDrag.ts';
import { type Box, boxAround, overlap, widthOf } from './graphLabels.ts';
import type { Places, Point } from './graphLayout.ts';
import { nearOf, reachedBy } from './graphPaint.ts';
import { searchPlaces } from './graphPlaces.ts';
import { type Light, type NodeLooks, nodeProgram, type TieLooks, tieProgram } from './graphPrograms.ts';
import { begunBy } from './graphSteps.ts';
import { inkIn } from './ink.ts';
import { letterSize } from './letters.ts';
import { familyInk, familyOf, nodeInk, outlineOf } from './palette.ts';
import type { DrawnEdge, DrawnGraph } from './picture.ts';

/** What a renderer is told of a node and of a tie. */
interface NodeData extends NodeLooks {
  x: number;
  y: number;
  size: number;
  color: string;
  label: string;
  hidden: boolean;
}
interface TieData extends TieLooks {
  size: number;
  color: string;
  hidden: boolean;
}

/** What the reader does. */
export interface Hands {
  readonly onLit: (id: string | null) => void;
  readonly onSelect: (id: string | null) => void;
  readonly onOpen: (id: string) => void;
  /** Told when all is drawn, and when nothing will move any more. */
  readonly onDrawn: (settled: boolean) => void;
}

/** A large graph on the screen. */
export interface BigPicture {
  readonly sigma: Sigma<NodeData, TieData>;
  light(id: string | null): void;
  until(day: string | undefined): void;
  places(): Places;
  kill(): void;
}

/** Dashes in pixels by status; a denied tie is finely dotted, as there is no room for a cross. */
const dashes: Readonly<Record<DrawnEdge['status'], number>> = { OCCURRED: 0, PLANNED: 14, EXPECTED: 8, DENIED: 4 };
/** Pixels between ties of one pair. */
const apart = 3;

/** Draws a graph into an element. */
export function openPicture(container: HTMLElement, graph: DrawnGraph, before: Places, hands: Hands): BigPicture {
  const drawn = new MultiDirectedGraph<NodeData, TieData>();
  const light: Light = { on: false };
  const search = searchPlaces(graph, before, (places, settled) => {
    let index = 0;
    drawn.updateEachNodeAttributes(
      (_, data) => {
        data.x = places[2 * index] ?? 0;
        // Pictures run downwards, the renderer upwards.
        data.y = -(places[2 * index + 1] ?? 0);
        index++;
        return data;
      },
      { attributes: ['x', 'y'] },
    );
    hands.onDrawn(settled);
  });
  fill(drawn, graph, search.first, container);
  const text = getComputedStyle(container);
  const stage = container.ownerDocument.createElement('div');
  stage.className = 'graph-stage';
  container.append(stage);
  const labels = labelsOf(light, text);
  const sigma = new Sigma<NodeData, TieData>(drawn, stage, {
    nodeProgramClasses: { node: nodeProgram(light) as never },
    edgeProgramClasses: { tie: tieProgram(light, graph.edges.length > mostStrips) as never },
    defaultNodeType: 'node',
    defaultEdgeType: 'tie',
    defaultDrawNodeLabel: labels.draw,
    // What is pointed at is lit with its neighbors, which says more than a box around its name.
    defaultDrawNodeHover: labels.draw,
    labelGridCellSize: 110,
    labelDensity: 1,
    labelRenderedSizeThreshold: 3,
    minCameraRatio: 0.01,
    maxCameraRatio: 3,
    stagePadding: 40,
    zIndex: false,
    // Only while it zooms: how it is moved, `drag` says.
    hideEdgesOnMove: graph.edges.length > 3_000,
    enableCameraPanning: false,
    allowInvalidContainer: true,
  });
  sigma.on('beforeRender', labels.begin);
  const rest = drag(sigma as never, stage);
  // The renderer has drawn when it is made, which the next frame has on the screen.
  let frame = requestAnimationFrame(() => {
    hands.onDrawn(false);
    frame = requestAnimationFrame(search.begin);
  });
  sigma.on('enterNode', ({ node }) => hands.onLit(node));
  sigma.on('leaveNode', () => hands.onLit(null));
  sigma.on('clickNode', ({ node }) => hands.onSelect(node));
  // The renderer could find ties too, but draws them all once more for that, at each frame.
  sigma.on('clickStage', ({ event }) => hands.onSelect(tieAt(event)));
  sigma.on('doubleClickNode', ({ node, event }) => {
    event.preventSigmaDefault();
    hands.onOpen(node);
  });

  let near: ReadonlySet<string> = new Set();
  let day: string | undefined;
  return {
    sigma,
    light: (id) => {
      const known = id !== null && (drawn.hasNode(id) || drawn.hasEdge(id));
      const now = known ? nearOf(graph, id) : new Set<string>();
      if (now.size === 0 && near.size === 0) return;
      light.on = now.size > 0;
      const other = [...new Set([...near, ...now])].filter((item) => near.has(item) !== now.has(item));
      near = now;
      labels.near = now;
      repaint(other, (item) => ({ near: now.has(item) }));
    },
    until: (until) => {
      if (until === day) return;
      const [was, is] = [reachedBy(graph, day), reachedBy(graph, until)];
      const changed = [
        ...graph.edges.filter((edge) => begunBy(edge, day) !== begunBy(edge, until)).map(({ id }) => id),
        ...graph.nodes.filter(({ id }) => was.has(id) !== is.has(id)).map(({ id }) => id),
      ];
      day = until;
      const begun = new Set(graph.edges.filter((edge) => begunBy(edge, until)).map(({ id }) => id));
      repaint(changed, (item) => ({ hidden: !(is.has(item) || begun.has(item)) }));
    },
    places: () => new Map(drawn.mapNodes((id, { x, y }) => [id, { x, y: -y }])),
    kill: () => {
      cancelAnimationFrame(frame);
      search.stop();
      rest();
      sigma.kill();
      stage.remove();
    },
  };

  /** The tie next to a point of the screen; null where none is near. */
  function tieAt(point: { readonly x: number; readonly y: number }): string | null {
    const places = new Map(drawn.mapNodes((id, { x, y }) => [id, sigma.graphToViewport({ x, y })]));
    let best: { readonly id: string; readonly distance: number } | null = null;
    drawn.forEachEdge((id, { hidden }, source, target) => {
      const [from, to] = [places.get(source), places.get(target)];
      if (hidden || !from || !to) return;
      const distance = distanceTo(point, from, to);
      if (distance <= reach && (best === null || distance < best.distance)) best = { id, distance };
    });
    return (best as { readonly id: string } | null)?.id ?? null;
  }

  /** Sends what changed of some items, and nothing else. */
  function repaint(ids: readonly string[], of: (id: string) => { near: boolean } | { hidden: boolean }): void {
    const nodes = ids.filter((id) => drawn.hasNode(id));
    const edges = ids.filter((id) => drawn.hasEdge(id));
    // The renderer listens to each change of the graph, and would read all of it anew: what it keeps is changed behind its back.
    for (const id of nodes) Object.assign(drawn.getNodeAttributes(id), of(id));
    for (const id of edges) Object.assign(drawn.getEdgeAttributes(id), of(id));
    sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
  }
}

/** Ties beyond which they are lines of a pixel. */
const mostStrips = 20_000;
/** Pixels within which a click means a tie. */
const reach = 6;

/** How far a point is from a line between two others. */
function distanceTo(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - at * dx, point.y - from.y - at * dy);
}

/** A colour through which what lies behind can be seen, so that many lines do not become one. */
function translucent(colour: string, share: number): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `rgba(${red}, ${green}, ${blue}, ${share})`;
}

function fill(
  drawn: MultiDirectedGraph<NodeData, TieData>,
  { nodes, edges }: DrawnGraph,
  places: Float32Array,
  container: Element,
): void {
  const most = Math.max(1, ...nodes.map(({ weight }) => weight));
  const [middle, around] = [inkIn(container, nodeInk.middle), inkIn(container, nodeInk.around)];
  const share = edges.length > 2_000 ? 0.5 : edges.length > 600 ? 0.75 : 1;
  const colors = new Map(
    Object.entries(familyInk).map(([family, ink]) => [family, translucent(inkIn(container, ink), share)]),
  );
  // The more there are, the smaller they must be to be told apart.
  const grown = Math.min(1, Math.max(0.22, Math.sqrt(300 / nodes.length)));
  for (const [index, { id, name, kind, weight, depth }] of nodes.entries()) {
    const outline = outlineOf[kind];
    drawn.addNode(id, {
      x: places[2 * index] ?? 0,
      y: -(places[2 * index + 1] ?? 0),
      size: Math.max(1, depth === 0 ? 9 : 2.6 * grown + 8 * Math.sqrt((weight / most) * grown)) * outline.grown,
      color: depth === 0 ? middle : around,
      label: name,
      corners: outline.corners,
      turn: outline.turn,
      near: false,
      hidden: false,
    });
  }
  const beside = new Map<string, number>();
  for (const { id, source, target, relation, status, inferred, count } of edges) {
    const way = `${source} ${target}`;
    const aside = beside.get(way) ?? 0;
    beside.set(way, aside + 1);
    drawn.addDirectedEdgeWithKey(id, source, target, {
      size: Math.min(5, 1 + 0.5 * Math.log2(count)) * Math.max(0.6, grown),
      color: colors.get(familyOf[relation]) ?? around,
      aside: apart * (aside + 0.5),
      dash: inferred ? 4 : dashes[status],
      near: false,
      hidden: false,
    });
  }
}

/** Labels that do not lie on each other: the grid of the renderer gives those of the largest nodes, and here each looks whether there is room. */
function labelsOf(light: Light, text: CSSStyleDeclaration) {
  let filled: Box[] = [];
  const size = Math.max(11, 0.78 * letterSize());
  const labels = {
    near: new Set<string>() as ReadonlySet<string>,
    begin: () => {
      filled = [];
    },
    draw: (
      context: CanvasRenderingContext2D,
      data: { key?: string; x: number; y: number; size: number; label: string | null },
    ) => {
      if (!data.label || (light.on && !labels.near.has(data.key ?? ''))) return;
      const label = data.label.length > 34 ? `${data.label.slice(0, 33)}…` : data.label;
      const at = { x: data.x, y: data.y + data.size + size * 0.7 };
      const box = boxAround(at, widthOf(label) * size + 6, size * 1.2);
      if (filled.some((other) => overlap(box, other))) return;
      filled.push(box);
      context.font = `${size}px ${text.fontFamily}`;
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.lineJoin = 'round';
      context.lineWidth = 3;
      context.strokeStyle = text.backgroundColor;
      context.strokeText(label, at.x, at.y);
      context.fillStyle = text.color;
      context.fillText(label, at.x, at.y);
    },
  };
  return labels;
}

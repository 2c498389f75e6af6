// A small graph as it stands on the screen: where its nodes, lines, marks and labels go, in pixels.

import type { Catalogue } from '../language/catalogue.ts';
import { type Curve, curvesOf } from './graphCurves.ts';
import { type Box, boxAround, placeLabels, placesAround, type Wish, widthOf } from './graphLabels.ts';
import type { Places, Point } from './graphLayout.ts';
import type { DrawnEdge, DrawnGraph, DrawnNode } from './picture.ts';

/** How places become pixels around the middle of the picture. */
export interface Fit {
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

/** The room that there is: CSS pixels, and those of the reader's own size of text. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly rem: number;
}

/** A node on the screen. */
export interface SceneNode {
  readonly node: DrawnNode;
  readonly at: Point;
  readonly radius: number;
  readonly label: string;
  /** Where its label stands from its middle, and whether there was room for it. */
  readonly labelAt: Point;
  readonly labelled: boolean;
}

/** A tie on the screen. */
export interface SceneTie {
  readonly edge: DrawnEdge;
  readonly curve: Curve;
  readonly width: number;
  readonly verb: string;
  readonly verbAt: Point;
  readonly labelled: boolean;
}

/** All of it. Font sizes are in pixels. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly ties: readonly SceneTie[];
  readonly nameSize: number;
  readonly verbSize: number;
}

/** Ties beyond which verbs are not written on them all: those of the chosen one still are. */
const mostVerbs = 160;
/** How much more one direction may be stretched than the other. */
const stretch = 1.7;

/** The fit that shows all places. */
export function fitOf(places: Places, { width, height, rem }: Room): Fit {
  const points = [...places.values()];
  if (points.length === 0) return { x: 0, y: 0, scaleX: 1, scaleY: 1 };
  const range = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
  const [left, right] = range(points.map(({ x }) => x));
  const [top, bottom] = range(points.map(({ y }) => y));
  const most = 1.6 * (rem / 16);
  const wide = Math.max(40, width - 7 * rem) / Math.max(1, right - left);
  const high = Math.max(40, height - 5 * rem) / Math.max(1, bottom - top);
  const least = Math.min(wide, high, most);
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    scaleX: Math.min(wide, least * stretch, most * 1.4),
    scaleY: Math.min(high, least * stretch, most),
  };
}

/** Whether a fit still shows all places, so that what is drawn need not move. */
export function fits(fit: Fit, places: Places, { width, height, rem }: Room): boolean {
  return [...places.values()].every(
    ({ x, y }) =>
      Math.abs((x - fit.x) * fit.scaleX) <= width / 2 - 1.5 * rem &&
      Math.abs((y - fit.y) * fit.scaleY) <= height / 2 - 1.5 * rem,
  );
}

/** A name as a label: short enough to stand beside others. */
function labelOf(name: string, most: number): string {
  const letters = [...name];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : name;
}

/** Puts a graph on the screen. */
export function sceneOf(
  graph: DrawnGraph,
  places: Places,
  fit: Fit,
  zoom: number,
  room: Room,
  words: Catalogue,
): Scene {
  const { width, height, rem } = room;
  const count = Math.max(1, graph.nodes.length);
  // Many nodes in little room are smaller.
  const size = rem * Math.min(1, Math.max(0.5, Math.sqrt((width * height) / count) / (6 * rem)));
  const most = Math.max(1, ...graph.nodes.map(({ weight }) => weight));
  const radii = new Map(
    graph.nodes.map(({ id, weight, depth }) => [
      id,
      size * (depth === 0 ? 1.1 : 0.45 + 0.45 * Math.sqrt(weight / most)),
    ]),
  );
  const radiusOf = (id: string) => radii.get(id) ?? size;
  const pixels = new Map(
    [...places].map(([id, { x, y }]) => [
      id,
      { x: (x - fit.x) * fit.scaleX * zoom, y: (y - fit.y) * fit.scaleY * zoom },
    ]),
  );
  const curves = new Map(
    curvesOf(graph.edges, pixels, (id) => radiusOf(id) * 1.2 + 2).map((curve) => [curve.id, curve]),
  );
  const nameSize = Math.max(11, 0.8 * rem);
  const verbSize = Math.max(10, 0.68 * rem);
  const letters = width < 30 * rem ? 20 : 30;

  const nodes = graph.nodes.flatMap((node) => {
    const at = pixels.get(node.id);
    return at ? [{ node, at, radius: radiusOf(node.id), label: labelOf(node.name, letters) }] : [];
  });
  const ties = graph.edges.flatMap((edge) => {
    const curve = curves.get(edge.id);
    return curve
      ? [
          {
            edge,
            curve,
            width: Math.min(5.5, 1.4 + 0.7 * Math.log2(edge.count)) * (rem / 16),
            verb: words.relation[edge.relation],
          },
        ]
      : [];
  });
  const names = nodes.map(({ node, at, radius, label }): Wish => {
    const [wide, high] = [widthOf(label) * nameSize, nameSize * 1.15];
    return { id: node.id, width: wide, height: high, places: placesAround(at, radius, wide, high), weight: rank(node) };
  });
  const verbs = ties.map(({ edge, curve, verb }): Wish => {
    const place = marked(edge) ? curve.along.slice(1) : curve.along;
    return {
      id: edge.id,
      width: widthOf(verb) * verbSize + 4,
      height: verbSize * 1.1,
      places: place,
      weight: edge.count,
    };
  });
  const markSize = 1.1 * rem;
  const taken = [
    ...nodes.map(({ at, radius }) => boxAround(at, radius * 2, radius * 2)),
    ...ties.flatMap(({ edge, curve }) => {
      const at = curve.along[0];
      return marked(edge) && at ? [boxAround(at, markSize, markSize)] : [];
    }),
  ];
  // Labels may be moved out of the window by the reader, but at first they stand in it.
  const within: Box = boxAround({ x: 0, y: 0 }, width * Math.max(1, zoom * 1.2), height * Math.max(1, zoom * 1.2));
  const namesAt = placeLabels(names, taken, within);
  const withNames = names.flatMap(({ id, width, height }) => {
    const at = namesAt.get(id);
    return at ? [boxAround(at, width, height)] : [];
  });
  const verbsAt =
    ties.length > mostVerbs && zoom < 3
      ? new Map<string, Point>()
      : placeLabels(verbs, [...taken, ...withNames], within);
  return {
    nameSize,
    verbSize,
    nodes: nodes.map((node, index) => {
      const at = namesAt.get(node.node.id);
      const place = at ?? names[index]?.places[0] ?? node.at;
      return { ...node, labelAt: { x: place.x - node.at.x, y: place.y - node.at.y }, labelled: at !== undefined };
    }),
    ties: ties.map((tie) => {
      const at = verbsAt.get(tie.edge.id);
      return { ...tie, verbAt: at ?? tie.curve.along[0] ?? tie.curve.tip, labelled: at !== undefined };
    }),
  };
}

/** Those asked about are named first, then whoever does most. */
function rank({ depth, weight, change }: DrawnNode): number {
  return (depth === 0 ? 1e9 : 0) + (change && change !== 'kept' ? 1e6 : 0) + weight;
}

/** Whether a tie carries a mark in its middle. */
export function marked({ status, inferred, disputed, change }: DrawnEdge): boolean {
  return status === 'DENIED' || inferred || disputed || (change !== undefined && change !== 'kept');
}

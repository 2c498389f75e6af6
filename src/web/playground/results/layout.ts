// Where the nodes of a picture lie: pushed apart, held together by their ties; the same answer gives the same picture.

import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { Ties } from './ties.ts';

/** A node's place, in CSS pixels from the upper left. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The room that a picture has, in CSS pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Pixels that the outermost nodes keep from the edges, for their names. */
const margin = { x: 92, y: 30 };
/** Steps until everything has come to rest. */
const steps = 300;

/** Lays a picture out; gives places by key. */
export function layout({ nodes, ties }: Ties, room: Room): ReadonlyMap<string, Place> {
  const bodies = nodes.map(({ key }) => ({ key, x: 0, y: 0 })).map((body, at) => ({ ...body, ...spiral(at) }));
  const links = ties.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(bodies)
    .force('push', forceManyBody().strength(-260))
    .force(
      'hold',
      forceLink<(typeof bodies)[number], (typeof links)[number]>(links)
        .id(({ key }) => key)
        .distance(110),
    )
    .force('apart', forceCollide(30))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.08))
    .stop()
    .tick(steps);
  return new Map(fitted(bodies, room).map(({ key, x, y }) => [key, { x, y }]));
}

/** Where a body starts: far enough from the others that none is pushed out of the way by chance. */
function spiral(at: number): Place {
  const angle = at * 2.4;
  const radius = 30 * Math.sqrt(at + 0.5);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Moves and stretches all places so that they fill the picture. */
function fitted<Body extends Place>(bodies: readonly Body[], { width, height }: Room): Body[] {
  const along = (axis: 'x' | 'y', size: number) => {
    const all = bodies.map((body) => body[axis]);
    const [least, most] = [Math.min(...all), Math.max(...all)];
    const room = size - 2 * margin[axis];
    return (value: number) => (most === least ? size / 2 : margin[axis] + ((value - least) / (most - least)) * room);
  };
  const [x, y] = [along('x', width), along('y', height)];
  return bodies.map((body) => ({ ...body, x: x(body.x), y: y(body.y) }));
}

// How graphs are drawn, without a browser: places, labels, walks by keys, differences, steps through time, colours. SEED repeats a run.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportedGraph, type NodeLink } from '../../src/web/asking/exported.ts';
import { curvesOf } from '../../src/web/drawing/graphCurves.ts';
import { changesOf, differenceOf } from '../../src/web/drawing/graphDifference.ts';
import { type Box, boxAround, overlap, placeLabels, type Wish } from '../../src/web/drawing/graphLabels.ts';
import { layoutOf, type Point } from '../../src/web/drawing/graphLayout.ts';
import { startPlaces } from '../../src/web/drawing/graphStart.ts';
import { begunBy, stepsOf } from '../../src/web/drawing/graphSteps.ts';
import { type Direction, directions, walk } from '../../src/web/drawing/graphWalk.ts';
import { changeInk, familyInk, nodeInk } from '../../src/web/drawing/palette.ts';
import type { DrawnEdge, DrawnGraph, DrawnNode } from '../../src/web/drawing/picture.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2_147_483_647);
console.log(`Graphs: SEED=${seed}`);
const check = <T>(what: fc.IProperty<T>, numRuns = 300) => fc.assert(what, { seed, numRuns });

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const anyDay = fc
  .integer({ min: 0, max: 1200 })
  .map((days) => new Date(Date.UTC(2018, 6, 1) + days * 86_400_000).toISOString().slice(0, 10));
const anyTie = fc
  .record({
    source: fc.constantFrom(...ids),
    target: fc.constantFrom(...ids),
    relation: fc.constantFrom('DEMANDS' as const, 'MEETS' as const, 'RETALIATES' as const),
    status: fc.constantFrom('OCCURRED' as const, 'PLANNED' as const, 'DENIED' as const),
    count: fc.integer({ min: 1, max: 4 }),
    days: fc.tuple(anyDay, anyDay),
  })
  .map(({ source, target, relation, status, count, days }): DrawnEdge => {
    const [first, last] = [...days].sort() as [string, string];
    const id = `${source} ${relation} ${target}`;
    return { id, source, target, relation, status, count, first, last, inferred: false, disputed: false, acts: [] };
  });
const node = (id: string): DrawnNode => ({
  id,
  name: id,
  kind: 'Country',
  weight: id.charCodeAt(0),
  depth: id === 'a' ? 0 : 1,
});
const anyGraph: fc.Arbitrary<DrawnGraph> = fc
  .uniqueArray(anyTie, { selector: ({ id }) => id, maxLength: 25 })
  .map((edges) => ({
    nodes: [...new Set(['a', ...edges.flatMap(({ source, target }) => [source, target])])].map(node),
    edges,
    truncated: false,
  }));
const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });

describe('places of a small graph', () => {
  it('are the same whatever the order of the answer, and no two nodes share one', () => {
    check(
      fc.property(
        anyGraph.chain((graph) => fc.tuple(fc.constant(graph), shuffled(graph.nodes), shuffled(graph.edges))),
        ([graph, nodes, edges]) => {
          const places = layoutOf(graph);
          expect(Object.fromEntries(layoutOf({ nodes, edges }))).toEqual(Object.fromEntries(places));
          expect([...places.keys()].sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
          const points = [...places.values()];
          for (const [index, one] of points.entries())
            for (const other of points.slice(index + 1))
              expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(25);
        },
      ),
      40,
    );
  });

  it('stay where they were when the graph grows', () => {
    check(
      fc.property(anyGraph, anyGraph, (small, more) => {
        const before = layoutOf(small);
        const nodes = [...new Map([...small.nodes, ...more.nodes].map((each) => [each.id, each])).values()];
        const edges = [...new Map([...small.edges, ...more.edges].map((each) => [each.id, each])).values()];
        const after = layoutOf({ nodes, edges }, before);
        for (const [id, place] of before) expect(after.get(id)).toEqual(place);
        expect(after.size).toBe(nodes.length);
      }),
      40,
    );
  });
});

describe('first places of a large graph', () => {
  it('are the same each time, finite, and apart', () => {
    check(
      fc.property(
        fc
          .integer({ min: 1, max: 60 })
          .chain((count) => fc.tuple(fc.constant(count), fc.array(fc.nat(count - 1), { maxLength: 120 }))),
        ([count, list]) => {
          const ends = Uint32Array.from(list.slice(0, list.length - (list.length % 2)));
          const places = startPlaces(count, ends);
          expect([...startPlaces(count, ends)]).toEqual([...places]);
          expect(places.every(Number.isFinite)).toBe(true);
          const points = new Set(
            Array.from({ length: count }, (_, index) => `${places[2 * index]} ${places[2 * index + 1]}`),
          );
          expect(points.size).toBe(count);
        },
      ),
    );
  });
});

describe('lines', () => {
  it('have one of their own each, apart from those of the same pair, and a loop where both ends are one', () => {
    check(
      fc.property(anyGraph, (graph) => {
        const places = layoutOf(graph);
        const curves = curvesOf(graph.edges, places, () => 10);
        expect(new Set(curves.map(({ id }) => id))).toEqual(new Set(graph.edges.map(({ id }) => id)));
        const middles = new Set(curves.map(({ along: [middle] }) => `${middle?.x.toFixed(2)} ${middle?.y.toFixed(2)}`));
        expect(middles.size).toBe(curves.length);
        for (const { id, path } of curves) {
          const edge = graph.edges.find((each) => each.id === id);
          expect(path).toMatch(edge?.source === edge?.target ? /^M[^C]+C/ : /^M[^Q]+Q/);
        }
      }),
      60,
    );
  });
});

describe('labels', () => {
  const anyPoint = fc.record({ x: fc.integer({ min: -90, max: 90 }), y: fc.integer({ min: -90, max: 90 }) });
  const anyWishes = fc
    .array(
      fc.record({
        width: fc.integer({ min: 5, max: 60 }),
        height: fc.integer({ min: 5, max: 20 }),
        places: fc.array(anyPoint, { minLength: 1, maxLength: 5 }),
        weight: fc.integer({ min: 0, max: 5 }),
      }),
      { maxLength: 25 },
    )
    .map((wishes) => wishes.map((wish, index): Wish => ({ id: `w${String(index).padStart(2, '0')}`, ...wish })));
  const within: Box = { left: -100, top: -100, right: 100, bottom: 100 };

  it('lie neither on each other nor on what is taken nor beyond the picture, and none is left out for which there is room', () => {
    check(
      fc.property(
        anyWishes.chain((wishes) => fc.tuple(fc.constant(wishes), shuffled(wishes))),
        fc.array(anyPoint, { maxLength: 6 }),
        ([wishes, others], points) => {
          const taken = points.map((point) => boxAround(point, 16, 16));
          const placed = placeLabels(wishes, taken, within);
          expect(Object.fromEntries(placeLabels(others, taken, within))).toEqual(Object.fromEntries(placed));
          const boxOf = ({ width, height }: Wish, at: Point) => boxAround(at, width, height);
          const boxes = wishes.flatMap((wish) => {
            const at = placed.get(wish.id);
            return at ? [boxOf(wish, at)] : [];
          });
          const free = (box: Box, of: readonly Box[]) => of.every((other) => other === box || !overlap(box, other));
          const inside = (box: Box) => box.left >= -100 && box.right <= 100 && box.top >= -100 && box.bottom <= 100;
          for (const box of boxes) expect(free(box, [...boxes, ...taken]) && inside(box)).toBe(true);
          for (const wish of wishes.filter(({ id }) => !placed.has(id)))
            for (const at of wish.places) {
              const box = boxOf(wish, at);
              expect(inside(box) && free(box, [...boxes, ...taken])).toBe(false);
            }
        },
      ),
    );
  });
});

describe('a walk by the arrow keys', () => {
  it('goes the way of the key, from a node to its ties and from a tie to its ends', () => {
    check(
      fc.property(anyGraph, fc.constantFrom(...(Object.keys(directions) as Direction[])), (graph, direction) => {
        const places = layoutOf(graph);
        const middles = new Map(curvesOf(graph.edges, places, () => 10).map(({ id, along }) => [id, along[0]]));
        const placeOf = (id: string) => places.get(id) ?? middles.get(id);
        const nodes = graph.nodes.map(({ id }) => id);
        const [dx, dy] = directions[direction];
        for (const from of [...nodes, ...graph.edges.map(({ id }) => id)]) {
          const to = walk(from, direction, graph.edges, placeOf, nodes);
          if (to === null) continue;
          const [here, there] = [placeOf(from), placeOf(to)];
          if (!here || !there) throw new Error('It leads to no place.');
          expect((there.x - here.x) * dx + (there.y - here.y) * dy).toBeGreaterThan(0);
        }
      }),
      60,
    );
  });
});

describe('the difference of two graphs', () => {
  it('is what a plain look at both says', () => {
    check(
      fc.property(anyGraph, anyGraph, (before, after) => {
        const both = differenceOf(before, after);
        const told = (edge: DrawnEdge | undefined) => edge && `${edge.count} ${edge.status}`;
        const expected: Record<string, string> = {};
        for (const id of new Set([...before.edges, ...after.edges].map((edge) => edge.id))) {
          const [old, now] = [before, after].map(({ edges }) => told(edges.find((edge) => edge.id === id)));
          expected[id] =
            old === undefined ? 'appeared' : now === undefined ? 'vanished' : old === now ? 'kept' : 'changed';
        }
        expect(Object.fromEntries(both.edges.map(({ id, change }) => [id, change]))).toEqual(expected);
        expect(both.edges.length).toBe(Object.keys(expected).length);
        for (const { id, change } of both.nodes) {
          const [old, now] = [before, after].map(({ nodes }) => nodes.some((each) => each.id === id));
          expect(change).toBe(old && now ? 'kept' : now ? 'appeared' : 'vanished');
        }
        const counts = changesOf(both);
        for (const change of ['appeared', 'vanished', 'changed', 'kept'] as const)
          expect(counts[change]).toBe(Object.values(expected).filter((each) => each === change).length);
      }),
    );
  });
});

describe('steps through time', () => {
  it('go from the first act to the last, each later than the one before, and something begins in each', () => {
    check(
      fc.property(fc.array(anyTie, { minLength: 1, maxLength: 30 }), (edges) => {
        const { unit, days } = stepsOf(edges);
        expect([...days].sort()).toEqual(days);
        expect(new Set(days).size).toBe(days.length);
        const [from, to] = [
          edges.map(({ first }) => first).sort()[0] ?? '',
          edges
            .map(({ last }) => last)
            .sort()
            .at(-1),
        ];
        expect(days.at(-1)).toBe(to);
        expect((days[0] ?? '') >= from).toBe(true);
        const longest = { day: 1, week: 7, month: 31 }[unit];
        for (const [index, day] of days.slice(0, -1).entries()) {
          // What begins in a step begins no longer before its end than it is long.
          const since = edges.filter(({ first }) => first <= day && (index === 0 || first > (days[index - 1] ?? '')));
          expect(since.length).toBeGreaterThan(0);
          for (const { first } of since)
            expect((Date.parse(day) - Date.parse(first)) / 86_400_000).toBeLessThan(longest);
        }
        for (const edge of edges)
          expect(days.filter((day) => begunBy(edge, day))).toEqual(days.filter((day) => day >= edge.first));
        expect(edges.every((edge) => begunBy(edge, days.at(-1)))).toBe(true);
      }),
    );
  });

  it('are none without ties', () => expect(stepsOf([]).days).toEqual([]));
});

describe('a graph from the export', () => {
  const anyRow = fc.record({
    source: fc.constantFrom(...ids),
    target: fc.constantFrom(...ids),
    relation: fc.constantFrom('DEMANDS', 'MEETS', 'HOLDS'),
    event: fc.integer({ min: 0, max: 9 }).map((number) => `event:${number}`),
    earliest: anyDay,
    status: fc.constantFrom('OCCURRED', 'PLANNED'),
  });

  it('counts its ties as a plain look does, leaves offices out, and tells how much there is when it is cut', () => {
    check(
      fc.property(fc.array(anyRow, { maxLength: 40 }), fc.integer({ min: 1, max: 8 }), (rows, limit) => {
        // Ties of one act stand together, as the export has them.
        const edges = [...rows].sort((a, b) => (a.event < b.event ? -1 : 1));
        const content: NodeLink = { nodes: ids.map((id) => ({ id, name: id, type: 'Country' })), edges };
        const graph = exportedGraph(content, limit);
        const acts = edges.filter(({ relation }) => relation !== 'HOLDS');
        const weightOf = (id: string) =>
          new Set(acts.filter(({ source, target }) => source === id || target === id).map(({ event }) => event)).size;
        const tied = ids.filter((id) => weightOf(id) > 0).sort((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1));
        expect(graph.nodes.map(({ id, weight }) => [id, weight])).toEqual(
          tied.slice(0, limit).map((id) => [id, weightOf(id)]),
        );
        const shown = new Set(tied.slice(0, limit));
        const all = new Set(acts.map(({ source, relation, target }) => `${source} ${relation} ${target}`));
        const among = [...all].filter((id) => id.split(' ').every((part, index) => index === 1 || shown.has(part)));
        expect(new Set(graph.edges.map(({ id }) => id))).toEqual(new Set(among));
        for (const edge of graph.edges) {
          const mine = acts
            .filter((row) => `${row.source} ${row.relation} ${row.target}` === edge.id)
            .map(({ earliest }) => earliest)
            .sort();
          expect([edge.count, edge.first, edge.last]).toEqual([mine.length, mine[0], mine.at(-1)]);
        }
        const cut = shown.size < tied.length || among.length < all.size;
        expect(graph.truncated).toBe(cut);
        expect(graph.outOf).toEqual(cut ? { nodes: tied.length, edges: all.size } : undefined);
      }),
    );
  });
});

describe('colours', () => {
  /** Grounds of theme.css, the card and the page, in light and in dark. */
  const grounds = { light: ['#ffffff', '#f7f6f2'], dark: ['#1a2127', '#11161a'] } as const;
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string) => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };

  it.each(Object.entries({ ...familyInk, ...nodeInk, ...changeInk }))(
    '%s stands out from the ground by three to one',
    (_, ink) => {
      for (const scheme of ['light', 'dark'] as const)
        for (const ground of grounds[scheme])
          expect(contrast(ink[scheme], ground), `${scheme} on ${ground}`).toBeGreaterThanOrEqual(3);
    },
  );
});

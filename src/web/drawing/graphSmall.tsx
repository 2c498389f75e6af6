// A graph of up to a hundred nodes as SVG: each node and tie can be focused, has its words, and is written on where there is room.

import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from '../language/language.ts';
import { layoutOf, type Places } from './graphLayout.ts';
import { paint } from './graphPaint.ts';
import type { PictureHandle, PictureProps } from './graphPicture.ts';
import { type Fit, fitOf, fits, type Room, sceneOf } from './graphScene.ts';
import { sceneShapes } from './graphShapes.tsx';
import { panStep, useHands, useRoom, type View, wholeView, zoomed, zoomStep } from './graphView.ts';
import { type Direction, directions, walk } from './graphWalk.ts';

import { savePng, saveSvg } from './save.ts';

/** What stood where, so that a graph that grows does not jump. */
interface Standing {
  readonly places: Places;
  readonly fit: Fit | null;
  /** The room that it was fitted into. */
  readonly room: Room | null;
}

const nothing: Standing = { places: new Map(), fit: null, room: null };

export function SmallGraph({ graph, lit, selected, until, handle, onLit, onSelect, onOpen }: PictureProps) {
  const words = useWords();
  const svg = useRef<SVGSVGElement>(null);
  const room = useRoom(svg);
  const [view, setView] = useState<View>(wholeView);
  const [stop, setStop] = useState<string | null>(null);
  const [arranged, setArranged] = useState(0);
  const [fitted, setFitted] = useState(0);
  const standing = useRef<Standing>(nothing);
  const { dragged } = useHands(svg, view, setView);

  const known = room !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the size of the window alone does not arrange the graph anew; a wish to does
  const places = useMemo(() => {
    const { width, height } = room ?? { width: 4, height: 3 };
    return known ? layoutOf(graph, standing.current.places, width / height) : null;
  }, [graph, known, arranged]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a wish to see all fits it anew
  const fit = useMemo(() => {
    if (!places || !room) return null;
    const before = standing.current;
    return before.fit && before.room === room && fits(before.fit, places, room) ? before.fit : fitOf(places, room);
  }, [places, room, fitted]);
  if (places && fit) standing.current = { places, fit, room };

  const names = useMemo(() => new Map(graph.nodes.map(({ id, name }) => [id, name])), [graph]);
  const nameOf = useCallback((id: string) => names.get(id) ?? id, [names]);
  const scene = useMemo(
    () => (places && fit && room ? sceneOf(graph, places, fit, view.zoom, room, words) : null),
    [graph, places, fit, room, view.zoom, words],
  );
  const shapes = useMemo(
    () => scene && sceneShapes(scene, words, nameOf, (room?.rem ?? 16) / 16),
    [scene, words, nameOf, room],
  );

  const items = useRef<ReadonlyMap<string, Element>>(new Map());
  const labels = useRef<ReadonlyMap<string, Element>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the items are those of the shapes
  useLayoutEffect(() => {
    const drawn = (name: string) =>
      new Map(
        [...(svg.current?.querySelectorAll(`[${name}]`) ?? [])].map((one) => [one.getAttribute(name) ?? '', one]),
      );
    items.current = drawn('data-item');
    labels.current = drawn('data-label');
  }, [shapes]);
  const first = graph.nodes[0]?.id ?? null;
  const tabStop = stop !== null && (names.has(stop) || graph.edges.some(({ id }) => id === stop)) ? stop : first;
  // biome-ignore lint/correctness/useExhaustiveDependencies: new shapes are not painted yet
  useLayoutEffect(() => {
    paint(graph, items.current, labels.current, { lit, selected, stop: tabStop, until });
  }, [graph, shapes, lit, selected, tabStop, until]);

  const focusItem = (id: string | null) => {
    const item = id === null ? null : (items.current.get(id) as SVGGElement | undefined);
    if (!item || id === null) return;
    setStop(id);
    item.setAttribute('tabindex', '0');
    item.focus({ preventScroll: true });
    if (scene) setView((now) => broughtIn(now, middleOf(id), room));
  };
  const middleOf = (id: string) =>
    scene?.nodes.find(({ node }) => node.id === id)?.at ??
    scene?.ties.find(({ edge }) => edge.id === id)?.curve.along[0];

  useLayoutEffect(() => {
    const made: PictureHandle = {
      zoomBy: (by) => setView((now) => zoomed(now, by)),
      showAll: () => {
        standing.current = { ...standing.current, fit: null };
        setView(wholeView);
        setFitted((times) => times + 1);
      },
      arrange: () => {
        standing.current = nothing;
        setView(wholeView);
        setArranged((times) => times + 1);
      },
      save: async (kind, name) => {
        const picture = svg.current;
        if (picture) await (kind === 'svg' ? saveSvg(picture, name) : savePng(picture, name));
      },
    };
    handle.current = made;
  });

  const begun = graph.edges.filter(({ first }) => until === undefined || first <= until);
  const keyDown = (event: KeyboardEvent) => {
    const id = itemOf(event.target);
    const key = event.key;
    const done = (act: () => void) => {
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === '+' || key === '=') return done(() => setView((now) => zoomed(now, zoomStep)));
    if (key === '-') return done(() => setView((now) => zoomed(now, 1 / zoomStep)));
    if (key === '0') return done(() => handle.current?.showAll());
    if (key in directions) {
      const [dx, dy] = directions[key as Direction];
      if (event.shiftKey)
        return done(() => setView((now) => ({ ...now, x: now.x - dx * panStep, y: now.y - dy * panStep })));
      const next = id === null ? tabStop : walk(id, key as Direction, begun, middleOf, [...names.keys()]);
      return done(() => focusItem(next));
    }
    if (id === null) return;
    const all = [...names.keys(), ...begun.map((edge) => edge.id)];
    const at = all.indexOf(id);
    if (key === 'PageDown') return done(() => focusItem(all[(at + 1) % all.length] ?? null));
    if (key === 'PageUp') return done(() => focusItem(all[(at - 1 + all.length) % all.length] ?? null));
    if (key === 'Home') return done(() => focusItem(all[0] ?? null));
    if (key === 'End') return done(() => focusItem(all.at(-1) ?? null));
    if (key === 'Enter') return done(() => (names.has(id) ? onOpen(id) : onSelect(id)));
    if (key === ' ') return done(() => onSelect(id === selected ? null : id));
    if (key === 'Escape')
      return done(() => {
        if (selected !== null) onSelect(null);
        // Out of the picture, to the buttons that follow it: from there Tab goes on.
        svg.current?.parentElement?.querySelector<HTMLElement>('.graph-tools button')?.focus();
      });
  };
  const { width = 0, height = 0 } = room ?? {};
  return (
    <svg
      ref={svg}
      class={view.zoom === 1 && view.x === 0 && view.y === 0 ? 'graph-svg' : 'graph-svg moved'}
      role="application"
      aria-roledescription={words.pages.graph}
      aria-label={words.graph.picture(String(graph.nodes.length), String(graph.edges.length))}
      tabindex={-1}
      viewBox={`${-width / 2} ${-height / 2} ${Math.max(1, width)} ${Math.max(1, height)}`}
      onKeyDown={keyDown}
      onPointerOver={(event) => onLit(itemOf(event.target))}
      onPointerLeave={() => onLit(null)}
      onFocusIn={(event) => {
        const id = itemOf(event.target);
        if (id !== null) setStop(id);
        onLit(id);
      }}
      onFocusOut={() => onLit(null)}
      onClick={(event) => {
        if (!dragged()) onSelect(itemOf(event.target));
      }}
      onDblClick={(event) => {
        const id = itemOf(event.target);
        if (id !== null && names.has(id)) onOpen(id);
      }}
    >
      <g transform={`translate(${view.x.toFixed(1)} ${view.y.toFixed(1)})`}>{shapes}</g>
    </svg>
  );
}

/** The id of the node or tie that an event is about. */
function itemOf(target: EventTarget | null): string | null {
  return (target as Element | null)?.closest?.('[data-item]')?.getAttribute('data-item') ?? null;
}

/** The view moved as little as it takes to bring a place into it. */
function broughtIn(
  view: View,
  at: { readonly x: number; readonly y: number } | undefined,
  room: { readonly width: number; readonly height: number } | null,
): View {
  if (!at || !room) return view;
  const into = (place: number, moved: number, half: number) => {
    const edge = Math.max(0, half - 24);
    return moved + Math.max(0, -edge - (place + moved)) + Math.min(0, edge - (place + moved));
  };
  return { ...view, x: into(at.x, view.x, room.width / 2), y: into(at.y, view.y, room.height / 2) };
}

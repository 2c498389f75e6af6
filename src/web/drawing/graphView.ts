// How a reader looks at a picture: how large, and moved where; by buttons, keys, wheel and drag.

import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Point } from './graphLayout.ts';
import type { Room } from './graphScene.ts';
import { letterSize } from './letters.ts';

/** A look at a picture: its zoom, and how far its middle is moved, in pixels. */
export interface View extends Point {
  readonly zoom: number;
}

/** All of it. */
export const wholeView: View = { zoom: 1, x: 0, y: 0 };
const [least, most] = [0.4, 12];
/** One press of a button, and one notch of a wheel. */
export const zoomStep = 1.4;
/** Pixels by which a key moves the picture. */
export const panStep = 60;

/** The view zoomed about a point that stays where it is, counted from the middle. */
export function zoomed(view: View, by: number, about: Point = { x: 0, y: 0 }): View {
  const zoom = Math.min(most, Math.max(least, view.zoom * by));
  const share = zoom / view.zoom;
  return { zoom, x: about.x - (about.x - view.x) * share, y: about.y - (about.y - view.y) * share };
}

/** The room of an element, as it changes; null until it is known. */
export function useRoom(element: RefObject<Element | null>): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    const of = element.current;
    if (!of) return;
    const measure = () => {
      const { width, height } = of.getBoundingClientRect();
      const rem = letterSize();
      setRoom((known) =>
        known && known.width === width && known.height === height && known.rem === rem ? known : { width, height, rem },
      );
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(of);
    return () => watch.disconnect();
  }, [element]);
  return room;
}

/** Lets wheel and drag change the view. What was a drag is no click: `dragged` tells. */
export function useHands(
  element: RefObject<SVGSVGElement | null>,
  view: View,
  setView: (change: (view: View) => View) => void,
): { readonly dragged: () => boolean } {
  const moved = useRef(0);
  const zoomedIn = view.zoom !== 1 || view.x !== 0 || view.y !== 0;
  useEffect(() => {
    const of = element.current;
    if (!of) return;
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const { left, top, width, height } = of.getBoundingClientRect();
      const about = { x: event.clientX - left - width / 2, y: event.clientY - top - height / 2 };
      const by = Math.exp(-Math.max(-100, Math.min(100, event.deltaY)) / 300);
      setView((now) => zoomed(now, by, about));
    };
    const down = (event: PointerEvent) => {
      moved.current = 0;
      // On a telephone the page scrolls under the finger until the picture is zoomed.
      if (event.button !== 0 || (event.pointerType === 'touch' && !zoomedIn)) return;
      let [x, y] = [event.clientX, event.clientY];
      const move = (next: PointerEvent) => {
        const [dx, dy] = [next.clientX - x, next.clientY - y];
        [x, y] = [next.clientX, next.clientY];
        moved.current += Math.abs(dx) + Math.abs(dy);
        if (moved.current > 4) setView((now) => ({ ...now, x: now.x + dx, y: now.y + dy }));
      };
      const up = () => {
        removeEventListener('pointermove', move);
        removeEventListener('pointerup', up);
        removeEventListener('pointercancel', up);
      };
      addEventListener('pointermove', move);
      addEventListener('pointerup', up);
      addEventListener('pointercancel', up);
    };
    of.addEventListener('wheel', wheel, { passive: false });
    of.addEventListener('pointerdown', down);
    return () => {
      of.removeEventListener('wheel', wheel);
      of.removeEventListener('pointerdown', down);
    };
  }, [element, setView, zoomedIn]);
  return { dragged: () => moved.current > 4 };
}

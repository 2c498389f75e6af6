// Marks of a picture by keyboard: one stop for all, arrows between them.

import { useState } from 'preact/hooks';

/** Where a mark stands: its row, and its place in it. */
export interface Place {
  readonly key: string;
  readonly row: number;
  readonly x: number;
}

/** Attributes of a mark that is a stop of the keyboard. */
export interface StopAttributes {
  readonly tabIndex: number;
  readonly 'data-key': string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
}

/** Left and right go along a row, up and down to the nearest mark of the next one, Home and End to the ends of a row. */
export function useRoving(places: readonly Place[], open: (key: string) => void): (key: string) => StopAttributes {
  const [current, setCurrent] = useState<string | null>(null);
  const stop = places.some(({ key }) => key === current) ? current : (places[0]?.key ?? null);
  return (key) => ({
    tabIndex: key === stop ? 0 : -1,
    'data-key': key,
    onFocus: () => setCurrent(key),
    onKeyDown: (event) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        open(key);
        return;
      }
      const next = nextOf(places, key, event.key);
      if (next === null) return;
      event.preventDefault();
      const picture = (event.currentTarget as Element).closest('svg');
      const mark = [...(picture?.querySelectorAll<SVGElement>('[data-key]') ?? [])].find(
        (element) => element.dataset.key === next,
      );
      mark?.focus();
    },
  });
}

function nextOf(places: readonly Place[], key: string, pressed: string): string | null {
  const here = places.find((place) => place.key === key);
  if (!here) return null;
  const row = places.filter((place) => place.row === here.row).sort((a, b) => a.x - b.x);
  const at = row.indexOf(here);
  if (pressed === 'ArrowRight') return row[at + 1]?.key ?? null;
  if (pressed === 'ArrowLeft') return row[at - 1]?.key ?? null;
  if (pressed === 'Home') return row[0]?.key ?? null;
  if (pressed === 'End') return row.at(-1)?.key ?? null;
  if (pressed !== 'ArrowDown' && pressed !== 'ArrowUp') return null;
  const rows = [...new Set(places.map((place) => place.row))].sort((a, b) => a - b);
  const target = rows[rows.indexOf(here.row) + (pressed === 'ArrowDown' ? 1 : -1)];
  const near = places
    .filter((place) => place.row === target)
    .sort((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x));
  return near[0]?.key ?? null;
}

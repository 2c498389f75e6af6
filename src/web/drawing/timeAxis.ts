// Days on a line: where a day stands, and at which days the axis is marked.

import type { Catalogue } from '../language/catalogue.ts';
import { dateText } from '../language/language.ts';

const millisecondsOfDay = 86_400_000;

/** Days from 1970-01-01 to a day. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay;
}

/** Where days stand between two edges, in CSS pixels. */
export interface TimeScale {
  readonly at: (day: number) => number;
  readonly from: number;
  readonly to: number;
}

/** A scale for days; a single day stands in the middle. */
export function timeScale(from: number, to: number, left: number, right: number): TimeScale {
  const span = to - from;
  return { from, to, at: (day) => (span === 0 ? (left + right) / 2 : left + ((day - from) / span) * (right - left)) };
}

/** A mark of the axis. */
export interface Tick {
  readonly day: number;
  readonly label: string;
}

/** Steps between marks, in months; days and weeks stand below them. */
const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const daysOfMonth = 30.44;

/** The marks of an axis that has room for so many labels. */
export function ticksOf({ from, to }: TimeScale, room: number, words: Catalogue): Tick[] {
  const most = Math.max(2, room);
  const days = to - from;
  if (days / 7 <= most) return dayTicks(from, to, days <= most ? 1 : 7, words);
  const step = steps.find((months) => days / (months * daysOfMonth) <= most) ?? 1200;
  const first = new Date(from * millisecondsOfDay);
  const ticks: Tick[] = [];
  let month = first.getUTCFullYear() * 12 + first.getUTCMonth();
  month = Math.ceil(month / step) * step;
  for (; ; month += step) {
    const year = Math.floor(month / 12);
    const iso = `${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    const day = dayNumber(iso);
    if (day > to) return ticks;
    if (day >= from)
      ticks.push({ day, label: dateText(step % 12 === 0 ? iso.slice(0, 4) : iso.slice(0, 7), words, 'short') });
  }
}

function dayTicks(from: number, to: number, step: number, words: Catalogue): Tick[] {
  const ticks: Tick[] = [];
  for (let day = from; day <= to; day += step) {
    const iso = new Date(day * millisecondsOfDay).toISOString().slice(0, 10);
    ticks.push({ day, label: dateText(iso, words, 'short') });
  }
  return ticks;
}

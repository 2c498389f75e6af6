// Numbers on a line that stands upright: from where to where, and at which round numbers it is marked.

/** Where numbers stand, in CSS pixels from above. */
export interface ValueScale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Marks that a scale has about. */
const wanted = 4;

/** A scale for values; zero is always on it. @param whole whether only whole numbers are marked */
export function valueScale(values: readonly number[], top: number, bottom: number, whole: boolean): ValueScale {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const rough = (most - least || 1) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const round = [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough) ?? rough;
  const step = whole ? Math.max(1, Math.round(round)) : round;
  const [first, last] = [Math.floor(least / step), Math.max(Math.ceil(most / step), least < 0 ? 0 : 1)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  const [low, high] = [first * step, last * step];
  return { ticks, at: (value) => bottom - ((value - low) / (high - low)) * (bottom - top) };
}

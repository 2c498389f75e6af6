// A trend: one or more lines of numbers over time, told apart by dash and form as well as by colour, with gaps where there is no value.

import './trend.css';
import { useMemo, useState } from 'preact/hooks';
import type { Catalogue } from '../language/catalogue.ts';
import { dateText, numberText, useWords } from '../language/language.ts';
import { AxisMarks } from './axis.tsx';
import { shortened } from './name.tsx';
import type { TrendLine, TrendPoint } from './picture.ts';
import { useRoving } from './roving.ts';
import { dayNumber, ticksOf, timeScale } from './timeAxis.ts';
import { valueScale } from './valueScale.ts';
import { type Room, Wide } from './wide.tsx';

/** How long the intervals of a trend are. */
export type TrendInterval = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

/** CSS pixels: of the picture, and around the lines. */
const height = 260;
const margin = { top: 14, right: 16, bottom: 30, left: 46 };
const labelWidth = 76;
/** Points nearer to each other than this are drawn without their forms, which would cover the line. */
const roomy = 9;
/** CSS pixels of the least that a finger hits, upright. */
const hitHeight = 24;
/** Lines that can be told apart; a further one looks like the first. */
const looks = 6;

interface TrendProps {
  readonly lines: readonly TrendLine[];
  readonly interval: TrendInterval;
  readonly unit: string;
  readonly whole?: boolean;
  readonly onOpen: (line: string, time: string) => void;
  readonly opened?: string | null;
}

/**
 * Draws lines over time.
 * @param unit what the numbers are, such as `Number of acts`
 * @param whole whether the numbers count something
 * @param onOpen told of the point that is chosen; points of no acts cannot be
 * @param opened the point whose evidence is shown, as `line time`
 */
export function Trend(props: TrendProps) {
  const words = useWords();
  if (props.lines.every(({ points }) => points.every(({ value }) => value === null)))
    return <p class="quiet">{words.states.none}</p>;
  return <Wide class="picture trend">{(room) => <Lines {...props} {...room} />}</Wide>;
}

function Lines({ lines, interval, unit, whole = false, onOpen, opened = null, width, zoom }: TrendProps & Room) {
  const words = useWords();
  const [looked, setLooked] = useState<string | null>(null);
  const points = useMemo(() => lines.flatMap((line) => line.points), [lines]);
  const days = points.map(({ time }) => dayNumber(time));
  const time = timeScale(Math.min(...days), Math.max(...days), margin.left, width - margin.right);
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const value = valueScale(values, margin.top, height - margin.bottom, whole);
  const stops = lines.flatMap((line, row) =>
    line.points
      .filter((point) => point.count > 0 && point.value !== null)
      .map((point) => ({
        key: `${line.id} ${point.time}`,
        row,
        line,
        point,
        x: time.at(dayNumber(point.time)),
        y: value.at(point.value ?? 0),
      })),
  );
  const open = (key: string) => {
    const stop = stops.find((one) => one.key === key);
    if (stop) onOpen(stop.line.id, stop.point.time);
  };
  const rove = useRoving(stops, open);
  const shown = stops.find(({ key }) => key === looked);
  const gap = (width - margin.left - margin.right) / Math.max(1, new Set(days).size - 1);
  const hit = Math.min(12, Math.max(3, gap / 2));
  return (
    <>
      <ul class="legend" aria-label={words.legend.title}>
        {lines.map((line, index) => (
          <li key={line.id}>
            <svg width={40} height={16} aria-hidden="true">
              <line class={`line look-${index % looks}`} x1={1} x2={39} y1={8} y2={8} />
              <Dot look={index % looks} x={20} y={8} />
            </svg>
            <bdi>{shortened(line.label)}</bdi>
          </li>
        ))}
      </ul>
      <p class="unit quiet">{unit}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset */}
      <svg
        width={width * zoom}
        height={height * zoom}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={`${words.pictures.trend}${words.evidence.colon}${unit}. ${words.pictures.keys}`}
      >
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the keyboard */}
        <g class="scale" aria-hidden="true">
          {value.ticks.map((tick) => (
            <g key={tick}>
              <line
                class={tick === 0 ? 'base' : 'rule'}
                x1={margin.left}
                x2={width - margin.right}
                y1={value.at(tick)}
                y2={value.at(tick)}
              />
              <text x={margin.left - 8} y={value.at(tick) + 4} text-anchor="end">
                {numberText(tick, words, 2)}
              </text>
            </g>
          ))}
        </g>
        <AxisMarks
          ticks={ticksOf(time, (width - margin.left) / labelWidth, words).map(({ day, label }) => ({
            x: time.at(day),
            label,
          }))}
          top={height - margin.bottom}
          bottom={height - margin.bottom}
          left={margin.left}
          width={width}
        />
        {lines.map((line, index) => (
          <path
            key={line.id}
            class={`line look-${index % looks}`}
            d={pathOf(line.points, (point) => [time.at(dayNumber(point.time)), value.at(point.value ?? 0)])}
          />
        ))}
        {stops.map(({ key, row, line, point, x, y }) => {
          const stop = rove(key);
          return (
            // biome-ignore lint/a11y/useSemanticElements: SVG has no button
            <g
              {...stop}
              key={key}
              role="button"
              class="stop"
              aria-label={labelOf(line, point, interval, words)}
              aria-expanded={key === opened}
              onClick={() => open(key)}
              onPointerEnter={() => setLooked(key)}
              onPointerLeave={() => setLooked(null)}
              onBlur={() => setLooked(null)}
              onFocus={() => {
                stop.onFocus();
                setLooked(key);
              }}
            >
              <rect class="hit" x={x - hit} y={y - hitHeight / 2} width={2 * hit} height={hitHeight} rx={4} />
              {(gap >= roomy || key === looked || key === opened || isAlone(line.points, point)) && (
                <Dot look={row % looks} x={x} y={y} />
              )}
            </g>
          );
        })}
      </svg>
      <p class="readout" aria-hidden="true">
        {shown ? <bdi>{labelOf(shown.line, shown.point, interval, words)}</bdi> : words.pictures.keys}
      </p>
    </>
  );
}

/** The line through points, broken where there is no value. */
function pathOf(points: readonly TrendPoint[], at: (point: TrendPoint) => readonly [number, number]): string {
  let draws = false;
  return points
    .map((point) => {
      if (point.value === null) {
        draws = false;
        return '';
      }
      const [x, y] = at(point);
      const step = `${draws ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`;
      draws = true;
      return step;
    })
    .join('');
}

/** Whether a point has no neighbor with which it makes a line, and would not be seen without its form. */
function isAlone(points: readonly TrendPoint[], point: TrendPoint): boolean {
  const at = points.indexOf(point);
  return [points[at - 1], points[at + 1]].every((next) => (next?.value ?? null) === null);
}

function Dot({ look, x, y }: { readonly look: number; readonly x: number; readonly y: number }) {
  const kind = `dot look-${look}`;
  const size = 4;
  if (look % 3 === 0) return <circle class={kind} cx={x} cy={y} r={size} />;
  if (look % 3 === 1) return <rect class={kind} x={x - size} y={y - size} width={2 * size} height={2 * size} />;
  return <polygon class={kind} points={`${x},${y - 5} ${x + 5},${y + 4} ${x - 5},${y + 4}`} />;
}

/** The beginning of an interval as it is written. */
export function intervalText(time: string, interval: TrendInterval, words: Catalogue): string {
  if (interval === 'YEAR') return dateText(time.slice(0, 4), words);
  return interval === 'DAY' || interval === 'WEEK' ? dateText(time, words) : dateText(time.slice(0, 7), words);
}

function labelOf(line: TrendLine, point: TrendPoint, interval: TrendInterval, words: Catalogue): string {
  const value = point.value === null ? words.pictures.noValue : numberText(point.value, words, 2);
  const acts = words.evidence.acts(point.count);
  return `${shortened(line.label)}, ${intervalText(point.time, interval, words)}${words.evidence.colon}${value === numberText(point.count, words) ? acts : `${value} (${acts})`}`;
}

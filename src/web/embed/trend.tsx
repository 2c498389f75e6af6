// The trend as a widget.

import { useMemo } from 'preact/hooks';
import { drawnAct, drawnWho } from '../asking/drawn.ts';
import type { DrawnAct, TrendLine, TrendPoint, Who } from '../drawing/picture.ts';
import { intervalText, Trend, type TrendInterval } from '../drawing/trend.tsx';
import type { WidgetDyadTrendQuery } from '../generated/documents.ts';
import type { Catalogue } from '../language/catalogue.ts';
import { numberText, useWords } from '../language/language.ts';
import type { TrendData } from './data.ts';
import { Frame, factsOf } from './frame.tsx';
import { useShown } from './shown.ts';

/** A line with the newest acts behind it. */
interface Line extends TrendLine {
  readonly acts: readonly DrawnAct[];
}

/** Draws the lines that came with the page. */
export function TrendWidget({ data }: { readonly data: TrendData }) {
  const words = useWords();
  const { shown, show, close } = useShown();
  const { interval = 'MONTH', measure = 'COUNT', scale } = data.asked;
  const about = useMemo(() => data.subjects.map(drawnWho), [data]);
  const lines = useMemo(() => linesOf(data, about, words), [data, about, words]);
  const unit = scale ? `${words.pictures.measure[measure]} (${scale})` : words.pictures.measure[measure];
  const open = (id: string, time: string) => {
    const line = lines.find((one) => one.id === id);
    const point = line?.points.find((one) => one.time === time);
    if (!line || !point) return;
    show({
      key: `${id} ${time}`,
      title: `${line.label}, ${intervalText(time, interval, words)}`,
      acts: line.acts.filter(({ date }) => intervalOf(date.earliest, interval) === time),
      all: point.count,
    });
  };
  const acts = useMemo(() => lines.flatMap((line) => line.acts), [lines]);
  const times = lines[0]?.points.map(({ time }) => time) ?? [];
  return (
    <Frame
      data={data}
      title={words.pictures.trend}
      about={about}
      facts={[unit, ...factsOf(data.asked, words)]}
      acts={acts}
      shown={shown}
      onClose={close}
      rows={times.length}
      table={() => <Figures lines={lines} times={times} interval={interval} open={open} />}
    >
      <Trend
        lines={lines}
        interval={interval}
        unit={unit}
        whole={measure === 'COUNT'}
        onOpen={open}
        opened={shown?.key ?? null}
      />
    </Frame>
  );
}

function linesOf({ answer }: TrendData, about: readonly Who[], words: Catalogue): Line[] {
  const [out, into] = [answer.out, answer.in].map(({ nodes }) => nodes.map(drawnAct));
  const [first, second] = about;
  const name = (who: Who | undefined) => who?.name ?? '';
  if ('dyad' in answer) {
    const rows = (answer.dyad satisfies WidgetDyadTrendQuery['dyad']).series;
    const [a = '', b = ''] = [first?.id, second?.id];
    return [
      {
        id: 'out',
        label: `${name(first)} → ${name(second)}`,
        points: pointsOf(rows.filter(({ id }) => id === a)),
        acts: out ?? [],
      },
      {
        id: 'in',
        label: `${name(second)} → ${name(first)}`,
        points: pointsOf(rows.filter(({ id }) => id === b)),
        acts: into ?? [],
      },
    ];
  }
  const { outSeries, inSeries } = answer;
  const times = [...new Set([...outSeries, ...inSeries].map(({ time }) => time))].sort();
  return [
    {
      id: 'out',
      label: words.pictures.acting(name(first)),
      points: filled(pointsOf(outSeries), times),
      acts: out ?? [],
    },
    {
      id: 'in',
      label: words.pictures.suffering(name(first)),
      points: filled(pointsOf(inSeries), times),
      acts: into ?? [],
    },
  ];
}

function pointsOf(rows: readonly TrendPoint[]): TrendPoint[] {
  return rows.map(({ time, value, count }) => ({ time, value, count }));
}

/** A line over the intervals of both: one that began later had nothing before, which is not the same as zero where it is measured. */
function filled(points: readonly TrendPoint[], times: readonly string[]): TrendPoint[] {
  const known = new Map(points.map((point) => [point.time, point]));
  return times.map((time) => known.get(time) ?? { time, value: null, count: 0 });
}

/** The first day of the interval in which a day lies. */
function intervalOf(day: string, interval: TrendInterval): string {
  const [year = '', month = ''] = day.split('-');
  if (interval === 'DAY') return day;
  if (interval === 'YEAR') return `${year}-01-01`;
  if (interval === 'MONTH') return `${year}-${month}-01`;
  if (interval === 'QUARTER')
    return `${year}-${String(Math.floor((Number(month) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7));
  return at.toISOString().slice(0, 10);
}

function Figures({
  lines,
  times,
  interval,
  open,
}: {
  readonly lines: readonly Line[];
  readonly times: readonly string[];
  readonly interval: TrendInterval;
  readonly open: (line: string, time: string) => void;
}) {
  const words = useWords();
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{words.pictures.interval}</th>
          {lines.map((line) => (
            <th key={line.id} scope="col">
              <bdi>{line.label}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {times.map((time, index) => (
          <tr key={time}>
            <th scope="row">{intervalText(time, interval, words)}</th>
            {lines.map((line) => {
              const point = line.points[index];
              const value =
                point === undefined || point.value === null
                  ? words.pictures.noValue
                  : numberText(point.value, words, 2);
              return (
                <td key={line.id}>
                  {point && point.count > 0 ? (
                    <button type="button" class="figure" onClick={() => open(line.id, time)}>
                      {value}
                      <span class="unseen"> {words.evidence.title}</span>
                    </button>
                  ) : (
                    value
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

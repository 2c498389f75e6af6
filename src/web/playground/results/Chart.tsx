// Rows with a date and a number as points over time, joined where a line says something; the same as a table below.

import { dayTicks, type Line, type Series, ticks } from './series.ts';
import { useSize } from './useSize.ts';

/** CSS pixels: the least that can be read, and the most that a chart needs. */
const least = { width: 280, height: 220 };
const mostHeight = 640;
const margin = { top: 16, right: 28, bottom: 32, left: 56 };
/** CSS pixels for each date below the chart. */
const datesApart = 64;

/** Shapes of points, so that colour alone tells nothing apart. */
const shapes = [
  'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
  'M-4-4h8v8h-8z',
  'M0-5l5 9h-10z',
  'M0-6l5 6l-5 6l-5-6z',
  'M0 5l5-9h-10z',
  'M-1.5-5h3v3.5h3.5v3h-3.5v3.5h-3v-3.5h-3.5v-3h3.5z',
] as const;

/** Numbers as people read them. */
const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 6 });

function Mark({ at }: { readonly at: number }) {
  return <path d={shapes[at % shapes.length]} />;
}

/** A chart. */
export function Chart({ series, caption }: { readonly series: Series; readonly caption: string }) {
  const { lines, joined, dateColumn, valueColumn } = series;
  const points = lines.flatMap((line) => line.points);
  const days = points.map(({ day }) => day);
  const values = points.map(({ value }) => value);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  // What counts from nothing is shown from nothing.
  const scale = ticks(Math.min(0, ...values), Math.max(0, ...values));
  const [low = 0, high = 1] = [scale[0], scale.at(-1)];
  const [box, size] = useSize();
  const width = Math.max(least.width, size?.width ?? 640);
  const height = Math.min(mostHeight, Math.max(least.height, width / 2));
  const room = { x: width - margin.left - margin.right, y: height - margin.top - margin.bottom };
  const x = (day: number) => margin.left + (first === last ? room.x / 2 : ((day - first) / (last - first)) * room.x);
  const y = (value: number) => margin.top + room.y - ((value - low) / (high - low)) * room.y;
  const path = ({ points: all }: Line) =>
    all.map(({ day, value }, at) => `${at ? 'L' : 'M'}${x(day)} ${y(value)}`).join('');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="chart" tabIndex={0} aria-label={caption}>
      <p ref={box}>{caption}</p>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${caption}. The figures stand in the table below.`}
      >
        {scale.map((value) => (
          <g key={value} className={value === 0 ? 'rule zero' : 'rule'}>
            <path d={`M${margin.left} ${y(value)}h${room.x}`} />
            <text x={margin.left - 8} y={y(value)} textAnchor="end" dominantBaseline="middle">
              {number(value)}
            </text>
          </g>
        ))}
        {dayTicks(first, last, Math.floor(room.x / datesApart)).map(({ day, text }) => (
          <text key={day} x={x(day)} y={height - 10} textAnchor="middle">
            {text}
          </text>
        ))}
        {lines.map((line, at) => (
          <g key={line.label} className={`line line-${at}`}>
            {joined ? <path className="joined" d={path(line)} /> : null}
            {line.points.map(({ date, day, value }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: points may be equal
              <g key={place} className="point" transform={`translate(${x(day)} ${y(value)})`}>
                <title>{`${line.label ? `${line.label}, ` : ''}${date}: ${number(value)}`}</title>
                <Mark at={at} />
              </g>
            ))}
          </g>
        ))}
      </svg>
      {lines.some(({ label }) => label !== '') ? (
        <ul className="legend">
          {lines.map(({ label }, at) => (
            <li key={label} className={`line-${at}`}>
              <svg viewBox="-7 -7 14 14" aria-hidden="true" className="point">
                <Mark at={at} />
              </svg>
              {label}
            </li>
          ))}
        </ul>
      ) : null}
      <details>
        <summary>The figures as a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{dateColumn}</th>
              <th scope="col">label</th>
              <th scope="col">{valueColumn}</th>
            </tr>
          </thead>
          <tbody>
            {lines.flatMap(({ label, points: all }) =>
              all.map(({ date, value }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: points may be equal
                <tr key={`${label} ${place}`}>
                  <td>{date}</td>
                  <td>{label}</td>
                  <td className="number">{number(value)}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </details>
    </section>
  );
}

// How acts spread over something, as bars: each with its count, which opens the acts behind it.

import type { ComponentChildren } from 'preact';
import type { EventFilter } from '../../generated/documents.ts';
import { Count } from './count.tsx';
import { None } from './states.tsx';

/** One bar. */
export interface TallyRow {
  /** Its name within the page. */
  readonly name: string;
  /** What it is, as text and as it is shown. */
  readonly label: string;
  readonly shown: ComponentChildren;
  readonly count: number;
  readonly filter: EventFilter;
}

/** Bars, the longest first. */
export function Tally({
  title,
  rows,
  more,
}: {
  readonly title: string;
  readonly rows: readonly TallyRow[];
  /** What is left out, in words. */
  readonly more?: string | null;
}) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <section class="tally">
      <h3>{title}</h3>
      {rows.length === 0 && <None />}
      <ul>
        {rows.map(({ name, label, shown, count }) => (
          <li key={name}>
            <span class="label">{shown}</span>
            <Count name={name} count={count} label={label} />
            <span class="bar" style={{ inlineSize: `${(100 * count) / most}%` }} />
          </li>
        ))}
      </ul>
      {more && <p class="quiet">{more}</p>}
    </section>
  );
}

/** The filters of rows by the names of their figures. */
export function filtersOf(...groups: readonly (readonly TallyRow[])[]): Record<string, EventFilter> {
  return Object.fromEntries(groups.flat().map(({ name, filter }) => [name, filter]));
}

// The pictures that pages show, each opened in one step; one place, so that a page knows only what it shows.

import { Names } from '../drawing/name.tsx';
import type { DrawnAct, DrawnDeadlock, TrendLine } from '../drawing/picture.ts';
import { dateText, numberText, useWords } from '../language/language.ts';
import { Acts } from './parts/acts.tsx';

/** What acts look like along time. */
export function Timeline(_: { readonly acts: readonly DrawnAct[]; readonly onOpen: (id: string) => void }) {
  return null;
}

/** Lines over time. */
export function Trend({
  lines,
  onOpen,
}: {
  readonly lines: readonly TrendLine[];
  readonly interval: string;
  readonly unit: string;
  readonly onOpen: (line: string, time: string) => void;
}) {
  const words = useWords();
  const times = lines[0]?.points ?? [];
  return (
    <div class="wide">
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{words.table.date}</th>
            {lines.map(({ id, label }) => (
              <th key={id} scope="col">
                <bdi>{label}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {times.map(({ time }, row) => (
            <tr key={time}>
              <th scope="row">{dateText(time, words, 'short')}</th>
              {lines.map(({ id, points }) => {
                const point = points[row];
                return (
                  <td key={id}>
                    {point && point.value !== null && point.count > 0 ? (
                      <button type="button" class="figure" onClick={() => onOpen(id, time)}>
                        {numberText(point.value, words, 2)}
                      </button>
                    ) : (
                      '–'
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Two sides that are stuck, what each demands, and by what it was turned down. */
export function DeadlockPicture({
  deadlock,
}: {
  readonly deadlock: DrawnDeadlock;
  readonly onOpen: (id: string) => void;
}) {
  const words = useWords();
  return (
    <div class="sides">
      {deadlock.sides.map(({ by, of, demands, rejections }) => (
        <section key={by.id}>
          <h4>
            <Names of={[by]} /> {words.relation.DEMANDS} <Names of={[of]} />
          </h4>
          <Acts acts={demands} />
          <h4>
            <Names of={[of]} /> {words.relation.REJECTS}
          </h4>
          <Acts acts={rejections} />
        </section>
      ))}
    </div>
  );
}

// Offices over time: who held which, from when to when, and the reports that say so.

import { Fragment } from 'preact';
import { drawnWho, drawnWord } from '../../asking/drawn.ts';
import { Report } from '../../drawing/evidence.tsx';
import { Name } from '../../drawing/name.tsx';
import type { HeldFragment } from '../../generated/documents.ts';
import { dateText, numberText, useWords } from '../../language/language.ts';
import { usePlace } from '../here.ts';

/**
 * A table of tenures.
 * @param of which of the two ends is shown: the other is whom the page is about
 */
export function Tenures({
  tenures,
  of,
}: {
  readonly tenures: readonly HeldFragment[];
  readonly of: 'office' | 'person';
}) {
  const words = useWords();
  const { options, choose } = usePlace();
  return (
    <table class="plain stacked">
      <thead>
        <tr>
          <th scope="col">{words.kind[of === 'office' ? 'Office' : 'Person']}</th>
          <th scope="col">{words.clocks.from}</th>
          <th scope="col">{words.clocks.to}</th>
          <th scope="col">{words.evidence.title}</th>
        </tr>
      </thead>
      <tbody>
        {tenures.map((tenure) => {
          const open = options.evidence === tenure.id;
          const { independentPublishers } = tenure;
          return (
            <Fragment key={tenure.id}>
              <tr>
                <td>
                  <Name who={drawnWho(tenure[of])} />
                </td>
                <td>{tenure.from ? dateText(tenure.from.text, words) : words.actor.unknownDay}</td>
                <td>{tenure.to ? dateText(tenure.to.text, words) : words.actor.stillHeld}</td>
                <td>
                  {tenure.reports.length > 0 && (
                    <button
                      type="button"
                      class="figure"
                      aria-expanded={open}
                      onClick={() => choose({ evidence: open ? '' : tenure.id }, { replace: true })}
                    >
                      {words.evidence.independent(independentPublishers, numberText(independentPublishers, words))}
                    </button>
                  )}
                </td>
              </tr>
              {open && (
                <tr class="behind">
                  <td colSpan={4}>
                    <div class="evidence">
                      <ul>
                        {tenure.reports.map((report) => (
                          <Report key={report.report.id} word={drawnWord(report)} />
                        ))}
                      </ul>
                    </div>
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

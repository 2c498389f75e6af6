// Acts as a table: who did what to whom, when, how it stands, and in one step who says so.

import './actTable.css';
import { useId, useState } from 'preact/hooks';
import { dateText, numberText, useWords } from '../language/language.ts';
import { actText } from './act.ts';
import { Evidence } from './evidence.tsx';
import { DisputedMark, StatusMark } from './mark.tsx';
import { Names, shortened } from './name.tsx';
import { useOpening } from './opening.ts';
import type { DrawnAct } from './picture.ts';

/**
 * A table of acts.
 * @param caption what the acts are; absent where a heading above says so
 */
export function ActTable({ acts, caption }: { readonly acts: readonly DrawnAct[]; readonly caption?: string }) {
  const { table } = useWords();
  return (
    <table class="acts">
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          {[table.date, table.from, table.relation, table.to, table.summary, table.status, table.publishers].map(
            (name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {acts.map((act) => (
          <ActRow key={act.id} act={act} />
        ))}
      </tbody>
    </table>
  );
}

function ActRow({ act }: { readonly act: DrawnAct }) {
  const words = useWords();
  const opening = useOpening();
  const [open, setOpen] = useState(false);
  const id = useId();
  const link = opening({ id: act.id, kind: 'Event' });
  const text = <bdi>{shortened(actText(act, words), 400)}</bdi>;
  return (
    <>
      <tr data-act={act.id}>
        <td>
          <time dateTime={act.date.text}>{dateText(act.date.text, words, 'short')}</time>
        </td>
        <td class="names">
          <Names of={act.sources} />
        </td>
        <td>{words.relation[act.relation]}</td>
        <td class="names">
          <Names of={act.targets} />
        </td>
        <td class="what">{link ? <a {...link}>{text}</a> : text}</td>
        <td class="stands">
          <StatusMark status={act.status} /> {act.disputed && <DisputedMark />}
        </td>
        <td class="stands">
          <button
            type="button"
            class="figure"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            <span class="unseen">{words.evidence.title} </span>
            {words.evidence.independent(act.independentPublishers, numberText(act.independentPublishers, words))}
          </button>
        </td>
      </tr>
      {open && (
        <tr class="behind" id={id}>
          <td colSpan={7}>
            <Evidence act={act} />
          </td>
        </tr>
      )}
    </>
  );
}

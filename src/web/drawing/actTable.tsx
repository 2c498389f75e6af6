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

/** What a table of acts is made of. */
interface ActTableProps {
  readonly acts: readonly DrawnAct[];
  /** What the acts are; absent where a heading above says so. */
  readonly caption?: string;
  /** The act whose evidence is open, where somebody else keeps that; otherwise the table does. */
  readonly opened?: string;
  /** Told which act's evidence is opened; an empty text where it is closed. */
  readonly onOpened?: (id: string) => void;
}

/** A table of acts. */
export function ActTable({ acts, caption, opened, onOpened }: ActTableProps) {
  const { table } = useWords();
  const [own, setOwn] = useState('');
  const open = opened ?? own;
  const toggle = (id: string) => (onOpened ?? setOwn)(open === id ? '' : id);
  return (
    <div class="acts-room">
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
            <ActRow key={act.id} act={act} open={act.id === open} onToggle={() => toggle(act.id)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ActRow({
  act,
  open,
  onToggle,
}: {
  readonly act: DrawnAct;
  readonly open: boolean;
  readonly onToggle: () => void;
}) {
  const words = useWords();
  const opening = useOpening();
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
        <td class="verb">{words.relation[act.relation]}</td>
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
            onClick={onToggle}
          >
            <span class="unseen">{words.evidence.title} </span>
            {/* Under its heading the number says it all; where the heading is not seen, it has words. */}
            <span class="brief" aria-hidden="true">
              {numberText(act.independentPublishers, words)}
            </span>
            <span class="whole">
              {words.evidence.independent(act.independentPublishers, numberText(act.independentPublishers, words))}
            </span>
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

// Who says so: the acts that a mark stands for, each with its reports.

import { useEffect, useRef } from 'preact/hooks';
import { actText } from '../drawing/act.ts';
import { Evidence } from '../drawing/evidence.tsx';
import { DisputedMark, StatusMark } from '../drawing/mark.tsx';
import { Names, shortened } from '../drawing/name.tsx';
import { useOpening } from '../drawing/opening.ts';
import type { DrawnAct } from '../drawing/picture.ts';
import { dateText, numberText, useWords } from '../language/language.ts';
import type { Shown } from './frame.tsx';

/** Shows the evidence, and takes the keyboard to it; Escape and the button lead back. */
export function Behind({ shown, onClose }: { readonly shown: Shown; readonly onClose: () => void }) {
  const words = useWords();
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  const { title, acts, all = acts.length } = shown;
  return (
    <section class="behind" ref={place} tabIndex={-1} aria-label={words.evidence.title}>
      <header>
        <h2>
          <span class="kind">{words.evidence.title}</span>
          <bdi>{shortened(title, 300)}</bdi>
        </h2>
        <button type="button" class="close" onClick={onClose}>
          {words.actions.close}
        </button>
      </header>
      {all > acts.length && (
        <p class="quiet">{words.pictures.newestOf(numberText(acts.length, words), numberText(all, words))}</p>
      )}
      <ol>
        {acts.map((act) => (
          <li key={act.id} data-act={act.id}>
            <Act act={act} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Act({ act }: { readonly act: DrawnAct }) {
  const words = useWords();
  const link = useOpening()({ id: act.id, kind: 'Event' });
  const text = <bdi>{shortened(actText(act, words), 400)}</bdi>;
  return (
    <>
      <p class="act">
        <time dateTime={act.date.text}>{dateText(act.date.text, words)}</time>
        {words.evidence.colon}
        {link ? <a {...link}>{text}</a> : text}
      </p>
      <p class="who">
        <Names of={act.sources} /> <span class="relation">{words.relation[act.relation]}</span>{' '}
        <Names of={act.targets} /> <StatusMark status={act.status} /> {act.disputed && <DisputedMark />}
      </p>
      <Evidence act={act} />
    </>
  );
}

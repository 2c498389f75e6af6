// A deadlock: two sides that face each other, what each demands, and by which acts the other turned it down. It reads as text, too.

import './deadlock.css';
import { useState } from 'preact/hooks';
import { dateText, numberText, useWords } from '../language/language.ts';
import { actText } from './act.ts';
import { DisputedMark, StatusMark } from './mark.tsx';
import { Name, shortened } from './name.tsx';
import type { DrawnAct, DrawnDeadlock } from './picture.ts';

/** Acts of a list that are shown at first. */
const shown = 4;

/**
 * Draws a deadlock.
 * @param onOpen told of the act whose evidence is asked for
 * @param opened the act whose evidence is shown
 */
export function DeadlockPicture({
  deadlock: { about, since, certain, sides },
  onOpen,
  opened = null,
}: {
  readonly deadlock: DrawnDeadlock;
  readonly onOpen: (id: string) => void;
  readonly opened?: string | null;
}) {
  const words = useWords();
  return (
    <section
      class="picture deadlock"
      aria-label={`${words.pictures.deadlock}${words.evidence.colon}${shortened(about.name)}, ${sides.map(({ by }) => shortened(by.name, 60)).join(' – ')}`}
    >
      <header>
        <h3>
          <Name who={about} />
        </h3>
        <p>
          <svg width={22} height={22} viewBox="0 0 22 22" aria-hidden="true">
            <circle class="bar" cx={11} cy={11} r={9} />
            <line class="bar" x1={4.8} x2={17.2} y1={17.2} y2={4.8} />
          </svg>
          <strong>{words.pictures.stuckSince(dateText(since, words))}</strong>
          <span class={certain ? 'sure' : 'sure not'}>
            {certain ? words.pictures.certain : words.pictures.uncertain}
          </span>
        </p>
      </header>
      <div class="sides">
        {sides.map(({ by, of, demands, rejections }, index) => (
          <div key={by.id} class={`side side-${index}`}>
            <h4>
              <bdi>{words.pictures.demandsOf(shortened(by.name, 60), shortened(of.name, 60))}</bdi>
            </h4>
            <Acts acts={demands} kind="demand" onOpen={onOpen} opened={opened} />
            <Blocked index={index} />
            <h4>
              <bdi>{words.pictures.rejectionsOf(shortened(of.name, 60))}</bdi>
            </h4>
            <Acts acts={rejections} kind="rejection" onOpen={onOpen} opened={opened} />
          </div>
        ))}
      </div>
    </section>
  );
}

/** An arrow that comes to a bar. */
function Blocked({ index }: { readonly index: number }) {
  return (
    <svg class={`blocked side-${index}`} width={30} height={34} viewBox="0 0 30 34" aria-hidden="true">
      <path class="arrow" d="M15 1V20M9 15l6 7 6-7" />
      <line class="bar" x1={4} x2={26} y1={28} y2={28} />
    </svg>
  );
}

function Acts({
  acts,
  kind,
  onOpen,
  opened,
}: {
  readonly acts: readonly DrawnAct[];
  readonly kind: 'demand' | 'rejection';
  readonly onOpen: (id: string) => void;
  readonly opened: string | null;
}) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const visible = all ? acts : acts.slice(0, shown);
  return (
    <>
      <ul>
        {visible.map((act) => (
          <li key={act.id}>
            <button type="button" data-act={act.id} aria-expanded={act.id === opened} onClick={() => onOpen(act.id)}>
              <time dateTime={act.date.text}>{dateText(act.date.text, words, 'short')}</time>
              <bdi>{shortened(kind === 'demand' ? (act.demand ?? actText(act, words)) : actText(act, words), 240)}</bdi>
              <span class="marks">
                {act.status !== 'OCCURRED' && <StatusMark status={act.status} />}
                {act.disputed && <DisputedMark />}
                <span class="quiet">
                  {words.evidence.independent(act.independentPublishers, numberText(act.independentPublishers, words))}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {acts.length > visible.length && (
        <button type="button" class="further" onClick={() => setAll(true)}>
          {words.actions.more} ({numberText(acts.length - visible.length, words)})
        </button>
      )}
    </>
  );
}

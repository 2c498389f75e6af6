// A figure that is a count of acts: it opens the acts behind it, each with its reports.

import { useId, useState } from 'preact/hooks';
import { drawnAct } from '../../asking/drawn.ts';
import { shownOf, useAnswer } from '../../asking/useAnswer.ts';
import { type EventFilter, PageActsDocument } from '../../generated/documents.ts';
import { numberText, useWords } from '../../language/language.ts';
import { usePlace } from '../here.ts';
import { Acts } from './acts.tsx';
import { Failure, Loading } from './states.tsx';

/** A figure's name within its page, so that the address can say which is open. */
export interface Counted {
  readonly name: string;
  readonly count: number;
  /** What is counted, for those who do not see where the figure stands. */
  readonly label: string;
}

/** The figure itself. What it opens is shown by `Behind`, wherever there is room for it. */
export function Count({ name, count, label }: Counted) {
  const words = useWords();
  const { options, choose } = usePlace();
  const open = options.open === name;
  if (count === 0) return <span class="zero">{numberText(0, words)}</span>;
  return (
    <button
      type="button"
      class="figure"
      aria-expanded={open}
      data-count={name}
      onClick={() => choose({ open: open ? '' : name }, { replace: true })}
    >
      <span class="unseen">{label}: </span>
      {numberText(count, words)}
    </button>
  );
}

/** The acts behind the figure that is open, if it is one of these. */
export function Behind({ filters }: { readonly filters: Readonly<Record<string, EventFilter>> }) {
  const { options } = usePlace();
  const filter = options.open === undefined ? undefined : filters[options.open];
  return filter ? <ActsBehind key={options.open} filter={filter} /> : null;
}

const pageLength = 10;

function ActsBehind({ filter }: { readonly filter: EventFilter }) {
  const words = useWords();
  const { clocks, choose } = usePlace();
  const [first, setFirst] = useState(pageLength);
  const id = useId();
  const asked = useAnswer(PageActsDocument, { filter, first, ...clocks });
  const data = shownOf(asked);
  return (
    <div class="behind" id={id} data-behind>
      {asked.state === 'failed' && <Failure fault={asked.fault} again={asked.again} />}
      {!data && asked.state === 'asking' && <Loading />}
      {data && (
        <>
          <Acts
            acts={data.events.nodes.map(drawnAct)}
            caption={words.evidence.newest(data.events.nodes.length, numberText(data.events.totalCount, words))}
          />
          <ul class="buttons">
            {data.events.pageInfo.hasNextPage && first < 100 && (
              <li>
                <button type="button" onClick={() => setFirst(Math.min(first + 20, 100))}>
                  {words.actions.more}
                </button>
              </li>
            )}
            <li>
              <button type="button" onClick={() => choose({ open: '', evidence: '' }, { replace: true })}>
                {words.actions.close}
              </button>
            </li>
          </ul>
        </>
      )}
    </div>
  );
}

// What each side demands of whom in a dispute on a day: each count opens the demands behind it.

import { drawnAct } from '../../asking/drawn.ts';
import { known } from '../../asking/names.ts';
import { shownOf, useAnswer } from '../../asking/useAnswer.ts';
import { type PageDisputeQuery, PageThreadsDocument } from '../../generated/documents.ts';
import { numberText, useWords } from '../../language/language.ts';
import { usePlace } from '../here.ts';
import { Acts } from './acts.tsx';
import { Count } from './count.tsx';
import { KnownName } from './knownName.tsx';
import { Failure, Loading } from './states.tsx';

type Position = Extract<NonNullable<PageDisputeQuery['issue']>, { readonly positions: unknown }>['positions'][number];

const nameOf = (by: string, of: string) => `demands.${by}.${of}`;

/** The positions as a table. */
export function Positions({
  id,
  at,
  positions,
}: {
  readonly id: string;
  readonly at: string | null;
  readonly positions: readonly Position[];
}) {
  const words = useWords();
  const { options } = usePlace();
  const opened = positions.find(({ by, of }) => options.open === nameOf(by.id, of.id));
  return (
    <>
      <table class="plain stacked">
        <thead>
          <tr>
            <th scope="col">{words.dispute.demandsBy}</th>
            <th scope="col">{words.dispute.demandsOf}</th>
            <th scope="col">{words.dispute.demands}</th>
            <th scope="col">{words.table.status}</th>
            <th scope="col">{words.dispute.latest}</th>
          </tr>
        </thead>
        <tbody>
          {positions.map(({ by, of, state, demands }) => {
            const [latest] = demands.nodes.map(drawnAct);
            return (
              <tr key={`${by.id} ${of.id}`}>
                <td>
                  <KnownName who={known(by, words.tag)} />
                </td>
                <td>
                  <KnownName who={known(of, words.tag)} />
                </td>
                <td>
                  <Count name={nameOf(by.id, of.id)} count={demands.totalCount} label={words.dispute.demands} />
                </td>
                <td>{state ? words.state[state] : words.dispute.none}</td>
                <td class="text">{latest?.demand ?? latest?.summary}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {opened && <Thread key={options.open} id={id} at={at} by={opened.by.id} of={opened.of.id} />}
    </>
  );
}

function Thread({
  id,
  at,
  by,
  of,
}: {
  readonly id: string;
  readonly at: string | null;
  readonly by: string;
  readonly of: string;
}) {
  const words = useWords();
  const { clocks, choose } = usePlace();
  const asked = useAnswer(PageThreadsDocument, { id, at, ...clocks });
  const data = shownOf(asked);
  const positions = data?.issue && 'positions' in data.issue ? data.issue.positions : [];
  const thread = positions.find((position) => position.by.id === by && position.of.id === of);
  return (
    <div class="behind" data-behind>
      {asked.state === 'failed' && <Failure fault={asked.fault} again={asked.again} />}
      {!data && asked.state === 'asking' && <Loading />}
      {thread && (
        <Acts
          acts={thread.demands.nodes.map(drawnAct)}
          caption={`${words.dispute.demands}${words.evidence.colon}${numberText(thread.demands.totalCount, words)}`}
        />
      )}
      <ul class="buttons">
        <li>
          <button type="button" onClick={() => choose({ open: '', evidence: '' }, { replace: true })}>
            {words.actions.close}
          </button>
        </li>
      </ul>
    </div>
  );
}

// What was picked in a picture: the act with its reports right below it, or all acts that one mark stands for. It stands in the address.

import { actText } from '../../drawing/act.ts';
import { Evidence } from '../../drawing/evidence.tsx';
import { StatusMark } from '../../drawing/mark.tsx';
import { shortened } from '../../drawing/name.tsx';
import { useOpening } from '../../drawing/opening.ts';
import type { DrawnAct } from '../../drawing/picture.ts';
import { dateText, useWords } from '../../language/language.ts';
import { listOf } from '../filter.ts';
import { usePlace } from '../here.ts';
import { Acts } from './acts.tsx';

/** Acts of one mark that the address names at most. */
const mostTogether = 25;

/** What a picture is told of the address, and what it tells it. */
export function usePicked(): {
  readonly opened: string | null;
  readonly onOpen: (id: string, together?: readonly string[]) => void;
} {
  const { options, choose } = usePlace();
  const [opened = null] = listOf(options.picked);
  return {
    opened,
    onOpen: (id, together = [id]) => {
      const picked = [id, ...together.filter((other) => other !== id)].slice(0, mostTogether).join(',');
      choose({ picked: options.picked === picked ? '' : picked }, { replace: true });
    },
  };
}

/** The evidence of what is picked, if it is of these acts. */
export function Picked({ acts }: { readonly acts: readonly DrawnAct[] }) {
  const words = useWords();
  const { options, choose } = usePlace();
  const opening = useOpening();
  const picked = listOf(options.picked).flatMap((id) => acts.find((act) => act.id === id) ?? []);
  const [first, ...others] = picked;
  if (!first) return null;
  const link = opening({ id: first.id, kind: 'Event' });
  const text = <bdi>{shortened(actText(first, words), 400)}</bdi>;
  return (
    <div class="behind" data-picked={first.id}>
      {others.length > 0 ? (
        <Acts acts={picked} />
      ) : (
        <>
          <p>
            <time dateTime={first.date.text}>{dateText(first.date.text, words)}</time>{' '}
            <StatusMark status={first.status} /> {link ? <a {...link}>{text}</a> : text}
          </p>
          <Evidence act={first} />
        </>
      )}
      <ul class="buttons">
        <li>
          <button type="button" onClick={() => choose({ picked: '', evidence: '' }, { replace: true })}>
            {words.actions.close}
          </button>
        </li>
      </ul>
    </div>
  );
}

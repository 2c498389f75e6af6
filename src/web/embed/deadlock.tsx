// Deadlocks over a dispute as a widget.

import { useMemo } from 'preact/hooks';
import { drawnAct, drawnWho } from '../asking/drawn.ts';
import { actText } from '../drawing/act.ts';
import { ActTable } from '../drawing/actTable.tsx';
import { DeadlockPicture } from '../drawing/deadlock.tsx';
import type { DrawnAct, DrawnDeadlock } from '../drawing/picture.ts';
import { dateText, useWords } from '../language/language.ts';
import type { DeadlockData } from './data.ts';
import { Frame, factsOf } from './frame.tsx';
import { useShown } from './shown.ts';

/** Draws the deadlocks that came with the page. */
export function DeadlockWidget({ data }: { readonly data: DeadlockData }) {
  const words = useWords();
  const { shown, show, close } = useShown();
  const deadlocks = useMemo(() => data.answer.deadlocks.map(drawn), [data]);
  const acts = useMemo(() => actsOf(deadlocks), [deadlocks]);
  const about = useMemo(() => data.subjects.map(drawnWho), [data]);
  const { at } = data.asked;
  const open = (id: string) => {
    const act = acts.find((one) => one.id === id);
    if (act) show({ key: id, title: actText(act, words), acts: [act] });
  };
  return (
    <Frame
      data={data}
      title={words.pictures.deadlock}
      about={about}
      facts={[
        ...(at ? [`${words.clocks.valid}${words.evidence.colon}${dateText(at, words)}`] : []),
        ...factsOf(data.asked, words),
      ]}
      acts={acts}
      shown={shown}
      onClose={close}
      rows={acts.length}
      table={() => <ActTable acts={acts} />}
    >
      {deadlocks.length === 0 && <p class="none">{words.pictures.noDeadlock}</p>}
      {deadlocks.map((deadlock) => (
        <DeadlockPicture
          key={`${deadlock.about.id} ${deadlock.sides.map(({ by }) => by.id).join(' ')}`}
          deadlock={deadlock}
          onOpen={open}
          opened={shown?.key ?? null}
        />
      ))}
    </Frame>
  );
}

function drawn({ about, since, certain, sides }: DeadlockData['answer']['deadlocks'][number]): DrawnDeadlock {
  return {
    about: drawnWho(about),
    since: since.text,
    certain,
    sides: sides.map(({ by, of, demands, rejections }) => ({
      by: drawnWho(by),
      of: drawnWho(of),
      demands: demands.nodes.map(drawnAct),
      rejections: once(rejections.map(({ event }) => drawnAct(event))),
    })),
  };
}

/** One act may turn several demands down. */
function once(acts: readonly DrawnAct[]): DrawnAct[] {
  return [...new Map(acts.map((act) => [act.id, act])).values()];
}

function actsOf(deadlocks: readonly DrawnDeadlock[]): DrawnAct[] {
  return once(
    deadlocks.flatMap(({ sides }) => sides.flatMap(({ demands, rejections }) => [...demands, ...rejections])),
  );
}

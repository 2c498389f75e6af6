// The timeline as a widget.

import { useMemo } from 'preact/hooks';
import { drawnAct, drawnWho } from '../asking/drawn.ts';
import { actText } from '../drawing/act.ts';
import { ActTable } from '../drawing/actTable.tsx';
import { Timeline } from '../drawing/timeline.tsx';
import { numberText, useWords } from '../language/language.ts';
import type { TimelineData } from './data.ts';
import { Frame, factsOf } from './frame.tsx';
import { useShown } from './shown.ts';

/** Draws the acts that came with the page. */
export function TimelineWidget({ data }: { readonly data: TimelineData }) {
  const words = useWords();
  const { shown, show, close } = useShown();
  const { totalCount, nodes } = data.answer.events;
  const acts = useMemo(() => nodes.map(drawnAct), [nodes]);
  const about = useMemo(() => data.subjects.map(drawnWho), [data]);
  const count =
    totalCount > acts.length
      ? words.pictures.newestOf(numberText(acts.length, words), numberText(totalCount, words))
      : words.evidence.acts(acts.length);
  const open = (id: string, together: readonly string[]) => {
    const own = acts.filter((act) => together.includes(act.id));
    const [first] = own;
    const title = own.length === 1 && first ? actText(first, words) : words.evidence.acts(own.length);
    show({ key: id, title, acts: own });
  };
  return (
    <Frame
      data={data}
      title={words.pictures.timeline}
      about={about}
      facts={[count, ...factsOf(data.asked, words)]}
      acts={acts}
      shown={shown}
      onClose={close}
      rows={acts.length}
      table={() => <ActTable acts={acts} />}
    >
      <Timeline acts={acts} onOpen={open} opened={shown?.key ?? null} />
    </Frame>
  );
}

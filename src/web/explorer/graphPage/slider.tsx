// The slider that walks a graph through time, by itself too: at each step the ties whose acts had begun by then.

import { useEffect, useMemo, useState } from 'preact/hooks';
import { begunBy, stepsOf } from '../../drawing/graphSteps.ts';
import type { DrawnGraph } from '../../drawing/picture.ts';
import { dateText, numberText, useWords } from '../../language/language.ts';

/** Milliseconds for which a step stands when it plays. */
const pace = 450;

export function Slider({
  graph,
  day,
  onDay,
}: {
  readonly graph: DrawnGraph;
  /** The day that is shown; empty: all. */
  readonly day: string;
  readonly onDay: (day: string) => void;
}) {
  const words = useWords();
  const { unit, days } = useMemo(() => stepsOf(graph.edges), [graph]);
  const [playing, setPlaying] = useState(false);
  const last = days.length - 1;
  const found = days.findIndex((end) => end >= day);
  const at = day === '' || found < 0 ? last : found;
  useEffect(() => {
    if (!playing) return;
    const next = setTimeout(() => {
      if (at >= last) return setPlaying(false);
      onDay(at + 1 >= last ? '' : (days[at + 1] ?? ''));
    }, pace);
    return () => clearTimeout(next);
  }, [playing, at, last, days, onDay]);
  if (last < 1) return null;
  const end = days[at] ?? '';
  const begun = graph.edges.filter((edge) => begunBy(edge, day === '' ? undefined : end)).length;
  const text = words.graph.begun(dateText(end, words), numberText(begun, words), numberText(graph.edges.length, words));
  return (
    <div class="graph-slider" role="group" aria-label={words.graph.through}>
      <button
        type="button"
        onClick={() => {
          // Played from the end it begins again.
          if (!playing && at >= last) onDay(days[0] ?? '');
          setPlaying(!playing);
        }}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={playing ? 'M4 3H6.5V13H4ZM9.5 3H12V13H9.5Z' : 'M4 2.5L13.5 8L4 13.5Z'} />
        </svg>
        {playing ? words.clocks.pause : words.clocks.play}
      </button>
      <label>
        <span class="unseen">{`${words.graph.through}, ${words.graph.step[unit]}`}</span>
        <input
          type="range"
          min={0}
          max={last}
          step={1}
          value={at}
          aria-valuetext={text}
          onInput={(event) => {
            setPlaying(false);
            const to = Number(event.currentTarget.value);
            onDay(to >= last ? '' : (days[to] ?? ''));
          }}
        />
      </label>
      <output>
        {text} <span class="quiet">({words.graph.step[unit]})</span>
      </output>
    </div>
  );
}

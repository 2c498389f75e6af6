// A timeline: acts in lanes of words and deeds, of cooperation and of conflict.

import './timeline.css';
import { useMemo, useState } from 'preact/hooks';
import type { Catalogue, Status } from '../language/catalogue.ts';
import { dateText, numberText, useWords } from '../language/language.ts';
import { actText } from './act.ts';
import { AxisMarks } from './axis.tsx';
import { shortened } from './name.tsx';
import { familyInk, familyOf, inkText } from './palette.ts';
import type { DrawnAct } from './picture.ts';
import { useRoving } from './roving.ts';
import { Shape } from './shape.tsx';
import { ticksOf } from './timeAxis.ts';
import { layTimeline, type TimelineMark } from './timelineLayout.ts';
import { type Room, Wide } from './wide.tsx';

/** Colours of the families as CSS has them. */
const inks = Object.fromEntries(Object.entries(familyInk).map(([name, ink]) => [`--${name}`, inkText(ink)]));

/** CSS pixels: of the axis, and of a label on it. */
const axisHeight = 28;
const labelWidth = 76;

interface TimelineProps {
  readonly acts: readonly DrawnAct[];
  readonly onOpen: (id: string, together: readonly string[]) => void;
  readonly opened?: string | null;
}

/**
 * Draws acts over time.
 * @param onOpen told of the act that is chosen, and of all that its mark stands for where it stands for several
 * @param opened the act whose evidence is shown
 */
export function Timeline(props: TimelineProps) {
  const words = useWords();
  if (props.acts.length === 0) return <p class="quiet">{words.states.none}</p>;
  return (
    <Wide class="picture timeline" style={inks}>
      {(room) => <Lanes {...props} {...room} />}
    </Wide>
  );
}

function Lanes({ acts, onOpen, opened = null, width, zoom }: TimelineProps & Room) {
  const words = useWords();
  const { lanes, scale, height } = useMemo(() => layTimeline(acts, width), [acts, width]);
  const marks = lanes.flatMap((lane) => lane.marks);
  const [looked, setLooked] = useState<string | null>(null);
  const open = (key: string) => {
    const mark = marks.find((one) => one.key === key);
    if (mark)
      onOpen(
        key,
        mark.acts.map(({ id }) => id),
      );
  };
  const stop = useRoving(marks, open);
  const shown = marks.find(({ key }) => key === looked);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset */}
      <svg
        width={width * zoom}
        height={(height + axisHeight) * zoom}
        viewBox={`0 0 ${width} ${height + axisHeight}`}
        role="group"
        aria-label={`${words.pictures.timeline}. ${words.pictures.keys}`}
      >
        <AxisMarks
          ticks={ticksOf(scale, width / labelWidth, words).map(({ day, label }) => ({ x: scale.at(day), label }))}
          top={0}
          bottom={height}
          width={width}
        />
        {lanes.map(({ family, count, top }) => (
          <g key={family} class={`lane ${family}`}>
            {top > 0 && <line class="rule" x1={0} x2={width} y1={top} y2={top} />}
            <Shape family={family} x={9} y={top + 13} radius={4.5} />
            <text x={20} y={top + 17} class="name">
              {capital(words.graph.family[family])} <tspan class="quiet">{numberText(count, words)}</tspan>
            </text>
          </g>
        ))}
        {marks.map((mark) => (
          // biome-ignore lint/a11y/useSemanticElements: SVG has no button
          <g
            key={mark.key}
            role="button"
            class={`stop ${familyOf[mark.acts[0]?.relation ?? 'STATES']}`}
            aria-label={labelOf(mark, words)}
            aria-expanded={mark.acts.some(({ id }) => id === opened)}
            onClick={() => open(mark.key)}
            onPointerEnter={() => setLooked(mark.key)}
            onPointerLeave={() => setLooked(null)}
            onBlur={() => setLooked(null)}
            {...focusing(stop(mark.key), () => setLooked(mark.key))}
          >
            <Drawn mark={mark} words={words} />
          </g>
        ))}
      </svg>
      <p class="readout" aria-hidden="true">
        {shown ? <bdi>{shortened(labelOf(shown, words), 220)}</bdi> : words.pictures.keys}
      </p>
      <TimelineLegend marks={marks} words={words} />
    </>
  );
}

/** A word as it begins a line. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What happens at focus beside what the keyboard needs. */
function focusing<Stop extends { readonly onFocus: () => void }>(stop: Stop, also: () => void): Stop {
  return {
    ...stop,
    onFocus: () => {
      stop.onFocus();
      also();
    },
  };
}

/** CSS pixels of half a mark, of one with a count, and of the least that a finger hits. */
const half = 6.5;
const halfOnSpan = 5;
const halfTogether = 11;
const halfHit = 13;

function Drawn({ mark: { acts, x, y, reach }, words }: { readonly mark: TimelineMark; readonly words: Catalogue }) {
  const [first] = acts;
  if (!first) return null;
  const status = statusOf(acts);
  const hit = Math.max(halfHit, reach ?? 0);
  const wide = acts.length > 99 ? 4 : 0;
  return (
    <>
      <rect class="hit" x={x - hit} y={y - halfHit} width={2 * hit} height={2 * halfHit} rx={6} />
      {reach !== null && <rect class="span" x={x - reach} y={y - 4} width={2 * reach} height={8} rx={4} />}
      {acts.length > 1 ? (
        <>
          <rect
            class="together"
            x={x - halfTogether - wide}
            y={y - halfTogether}
            width={2 * (halfTogether + wide)}
            height={2 * halfTogether}
            rx={halfTogether}
          />
          <text class="figure-in" x={x} y={y + 4}>
            {numberText(acts.length, words)}
          </text>
        </>
      ) : (
        <Shape
          family={familyOf[first.relation]}
          x={x}
          y={y}
          radius={reach === null ? half : halfOnSpan}
          status={status}
        />
      )}
      {acts.some(({ disputed }) => disputed) && (
        <circle class="ring" cx={x} cy={y} r={acts.length > 1 ? halfTogether + 3 : half + 4} />
      )}
    </>
  );
}

function statusOf(acts: readonly DrawnAct[]): Status {
  return acts[0]?.status ?? 'OCCURRED';
}

/** A mark in words: all that the picture says of it. */
function labelOf({ acts }: TimelineMark, words: Catalogue): string {
  const [first] = acts;
  const last = acts.at(-1);
  if (!first || !last) return '';
  const colon = words.evidence.colon;
  if (acts.length === 1)
    return `${dateText(first.date.text, words)}${colon}${shortened(actText(first, words), 200)} (${[
      words.relation[first.relation],
      words.status[first.status],
      words.evidence.independent(first.independentPublishers, numberText(first.independentPublishers, words)),
      ...(first.disputed ? [words.evidence.disputed] : []),
    ].join(', ')})`;
  const span = [first, last].map(({ date }) => dateText(date.text, words));
  return `${words.evidence.acts(acts.length)}, ${[...new Set(span)].join(' – ')}${colon}${acts
    .slice(0, 3)
    .map((act) => shortened(actText(act, words), 60))
    .join('; ')}${acts.length > 3 ? '…' : ''}`;
}

/** Says what the forms of the marks mean, as far as they are there. */
function TimelineLegend({ marks, words }: { readonly marks: readonly TimelineMark[]; readonly words: Catalogue }) {
  const single = marks.filter(({ acts }) => acts.length === 1).flatMap(({ acts }) => acts);
  const statuses = (['OCCURRED', 'PLANNED', 'EXPECTED', 'DENIED'] as const).filter((status) =>
    single.some((act) => act.status === status),
  );
  const any = (test: (mark: TimelineMark) => boolean) => marks.some(test);
  return (
    <ul class="legend" aria-label={words.legend.title}>
      {statuses.map((status) => (
        <li key={status}>
          <Swatch>
            <Shape family="words" x={12} y={9} radius={half} status={status} />
          </Swatch>
          {words.status[status]}
        </li>
      ))}
      {any(({ acts }) => acts.length > 1) && (
        <li>
          <Swatch>
            <rect class="together" x={2} y={1} width={20} height={16} rx={8} />
            <text class="figure-in" x={12} y={13}>
              {numberText(2, words)}
            </text>
          </Swatch>
          {words.pictures.together}
        </li>
      )}
      {any(({ reach }) => reach !== null) && (
        <li>
          <Swatch>
            <rect class="span" x={0} y={5} width={24} height={8} rx={4} />
          </Swatch>
          {words.pictures.vague}
        </li>
      )}
      {any(({ acts }) => acts.some(({ disputed }) => disputed)) && (
        <li>
          <Swatch>
            <circle class="ring" cx={12} cy={9} r={7.5} />
          </Swatch>
          {words.evidence.disputed}
        </li>
      )}
    </ul>
  );
}

function Swatch({ children }: { readonly children: preact.ComponentChildren }) {
  return (
    <svg width={24} height={18} aria-hidden="true" class="words">
      {children}
    </svg>
  );
}

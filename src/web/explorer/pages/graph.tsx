// The page at /graph: who is tied to whom around some actors, through time, and what changed between two dates.

import '../graphPage/graphPage.css';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { citationsOf } from '../../drawing/citations.ts';
import { GraphPicture } from '../../drawing/graph.tsx';
import { changesOf } from '../../drawing/graphDifference.ts';
import type { DrawnGraph } from '../../drawing/picture.ts';
import { PageGraphDocument } from '../../generated/documents.ts';
import { dateText, numberText, useWords } from '../../language/language.ts';
import { type Address, addressOf, go } from '../address.ts';
import { type Choices, choicesOf, graphVariables, isExport, withMiddle } from '../graphPage/choices.ts';
import { Chosen } from '../graphPage/chosen.tsx';
import { Form } from '../graphPage/form.tsx';
import { Slider } from '../graphPage/slider.tsx';
import { inOrder, useGraph } from '../graphPage/useGraph.ts';
import { addressFrom } from '../here.ts';
import { Heading } from '../parts/frame.tsx';
import { Failure } from '../parts/states.tsx';
import { Tools } from '../parts/tools.tsx';

/** Milliseconds after which the day of the slider is written into the address: browsers refuse more than some changes a second. */
const settle = 300;

export function GraphPage({ address }: { readonly address: Address }) {
  const words = useWords();
  const choices = useMemo(() => choicesOf(address), [address]);
  const { graph, asking, fault, again } = useGraph(choices);
  const here = useRef(address);
  here.current = address;
  const choose = useCallback((options: Readonly<Record<string, string>>, how: { readonly replace?: boolean } = {}) => {
    const { ids, options: before } = here.current;
    // Who stands in the middle may be in the path; as soon as it changes it is an option.
    const moved = 'of' in options ? [] : ids;
    go(addressOf({ page: 'graph', ids: moved, options: { ...before, ...options } }), how);
  }, []);
  const [day, setDay] = useDay(choices.at, choose);
  const open = useCallback(
    (id: string) => {
      const { of } = choicesOf(here.current);
      if (of.includes(id)) go(addressFrom(here.current, { page: 'actor', ids: [id] }));
      else choose({ of: withMiddle(of, id), dataset: '', at: '', selected: '' });
    },
    [choose],
  );
  const select = useCallback((id: string | null) => choose({ selected: id ?? '' }, { replace: true }), [choose]);
  const exported = isExport(choices);
  const variables = graphVariables(choices, choices.valid);
  return (
    <div class="graph-page">
      <Heading text={words.pages.graph} />
      <Form choices={choices} choose={choose} />
      <p class={asking ? 'quiet' : 'unseen'} role="status">
        {asking ? words.states.loading : ''}
      </p>
      {fault && <Failure fault={fault} again={again} />}
      {!graph && !asking && !fault && <p class="quiet">{words.graph.begin}</p>}
      {graph && graph.edges.length === 0 && !asking && <p class="quiet">{words.states.none}</p>}
      {graph && graph.nodes.length > 0 && (
        <>
          <Difference graph={graph} choices={choices} />
          {exported && <p class="quiet">{words.graph.fromFile}</p>}
          <div class="graph-body" aria-busy={asking}>
            <div>
              <Slider graph={graph} day={day} onDay={setDay} />
              <GraphPicture
                graph={graph}
                selected={choices.selected || null}
                until={day || undefined}
                onSelect={select}
                onOpen={open}
              />
            </div>
            <Chosen graph={graph} choices={choices} onOpen={open} />
          </div>
        </>
      )}
      <Tools
        taken={{
          name: 'entente-graph',
          query: variables === null ? null : { document: PageGraphDocument, variables },
          embed: variables === null ? null : embedAddress(choices),
          citations:
            graph === null
              ? []
              : citationsOf(
                  graph.edges.flatMap(({ acts }) => acts),
                  words,
                ),
        }}
      />
    </div>
  );
}

/** The address of a frame with the same graph. */
function embedAddress({ of, depth, relations, about, from, to, limit, valid, known }: Choices): string {
  const options = {
    of: of.join(','),
    depth: depth === 1 ? '' : String(depth),
    relation: relations.join(','),
    about,
    from,
    to,
    limit: String(limit),
    valid,
    known,
  };
  return `/embed/graph?${new URLSearchParams(Object.entries(options).filter(([, value]) => value !== ''))}`;
}

/** The day of the slider: at once on the screen, a moment later in the address. */
function useDay(
  at: string,
  choose: (options: Readonly<Record<string, string>>, how: { readonly replace: boolean }) => void,
): readonly [string, (day: string) => void] {
  const [day, setDay] = useState(at);
  const written = useRef(at);
  useEffect(() => {
    // What was written here is no news: the slider may have gone on meanwhile.
    if (at === written.current) return;
    written.current = at;
    setDay(at);
  }, [at]);
  useEffect(() => {
    if (day === written.current) return;
    const later = setTimeout(() => {
      written.current = day;
      choose({ at: day }, { replace: true });
    }, settle);
    return () => clearTimeout(later);
  }, [day, choose]);
  return [day, setDay];
}

/** What lies between two dates, in words. */
function Difference({ graph, choices }: { readonly graph: DrawnGraph; readonly choices: Choices }) {
  const words = useWords();
  if (choices.compare === '' || !graph.edges.some(({ change }) => change !== undefined)) return null;
  const [before, after] = inOrder(choices.valid, choices.compare).map((date) =>
    date === '' ? words.clocks.now : dateText(date, words),
  );
  const { appeared, vanished, changed, kept } = changesOf(graph);
  const number = (value: number) => numberText(value, words);
  return (
    <p class="graph-difference" role="status">
      <strong>{words.graph.difference(before ?? '', after ?? '')}</strong>{' '}
      {words.graph.counts(number(appeared), number(vanished), number(changed), number(kept))}
      {graph.truncated && ` ${words.graph.differenceCut}`}
    </p>
  );
}

// What is chosen in a graph: a node with what can be done with it, or a tie with its acts and who says so.

import { useEffect, useState } from 'preact/hooks';
import { drawnAct } from '../../asking/drawn.ts';
import { answerOf } from '../../asking/useAnswer.ts';
import { actText } from '../../drawing/act.ts';
import { Evidence } from '../../drawing/evidence.tsx';
import { actsText } from '../../drawing/graphTexts.ts';
import { DisputedMark, StatusMark } from '../../drawing/mark.tsx';
import { shortened } from '../../drawing/name.tsx';
import type { DrawnAct, DrawnEdge, DrawnGraph, DrawnNode } from '../../drawing/picture.ts';
import { PageActsDocument } from '../../generated/documents.ts';
import { dateText, numberText, useWords } from '../../language/language.ts';
import { addressOf } from '../address.ts';
import type { Choices } from './choices.ts';
import { inOrder } from './useGraph.ts';

export function Chosen({
  graph,
  choices,
  onOpen,
}: {
  readonly graph: DrawnGraph;
  readonly choices: Choices;
  readonly onOpen: (id: string) => void;
}) {
  const words = useWords();
  const node = graph.nodes.find(({ id }) => id === choices.selected);
  const edge = graph.edges.find(({ id }) => id === choices.selected);
  return (
    <section class="graph-chosen" aria-label={words.graph.chosen}>
      {node ? (
        <ChosenNode node={node} middle={choices.of.includes(node.id)} onOpen={onOpen} />
      ) : edge ? (
        <ChosenTie key={`${edge.id} ${edge.count} ${edge.last}`} edge={edge} graph={graph} choices={choices} />
      ) : (
        <p class="quiet">{words.graph.choose}</p>
      )}
    </section>
  );
}

function ChosenNode({
  node,
  middle,
  onOpen,
}: {
  readonly node: DrawnNode;
  readonly middle: boolean;
  readonly onOpen: (id: string) => void;
}) {
  const words = useWords();
  return (
    <>
      <h2>
        <bdi>{shortened(node.name)}</bdi>
      </h2>
      <p class="quiet">
        {words.kind[node.kind]}, {node.depth === 0 ? words.graph.middle : actsText(node.weight, words)}
      </p>
      <p class="graph-links">
        {!middle && (
          <button type="button" onClick={() => onOpen(node.id)}>
            {words.graph.expand(shortened(node.name, 40))}
          </button>
        )}
        <a href={addressOf({ page: 'actor', ids: [node.id] })} data-within="">
          {words.graph.opens(shortened(node.name, 40))}
        </a>
      </p>
    </>
  );
}

function ChosenTie({
  edge,
  graph,
  choices,
}: {
  readonly edge: DrawnEdge;
  readonly graph: DrawnGraph;
  readonly choices: Choices;
}) {
  const words = useWords();
  const { acts, more, fault, ask } = useActs(edge, choices);
  const name = (id: string) => shortened(graph.nodes.find((node) => node.id === id)?.name ?? id);
  const { source, target, relation, count, first, last, status, disputed, inferred, change } = edge;
  return (
    <>
      <h2>
        <bdi>{name(source)}</bdi> <em>{words.relation[relation]}</em> <bdi>{name(target)}</bdi>
      </h2>
      <p class="quiet">
        {actsText(count, words)},{' '}
        {first === last ? dateText(last, words) : `${dateText(first, words)} – ${dateText(last, words)}`}
      </p>
      <p class="graph-marks">
        <StatusMark status={status} /> {disputed && <DisputedMark />}
        {inferred && <span class="status">{words.legend.inferred}</span>}
        {change && <span class="status">{words.legend[change]}</span>}
      </p>
      <p class="graph-links">
        <a href={addressOf({ page: 'dyad', ids: [source, target] })} data-within="">
          {words.graph.between}
        </a>
      </p>
      <ol>
        {acts.map((act) => (
          <li key={act.id} data-act={act.id}>
            <p>
              <time dateTime={act.date.text}>{dateText(act.date.text, words)}</time> <StatusMark status={act.status} />{' '}
              {act.disputed && <DisputedMark />}
            </p>
            <p>
              <bdi>{shortened(actText(act, words), 500)}</bdi>{' '}
              <a href={addressOf({ page: 'event', ids: [act.id] })} data-within="">
                {words.graph.act}
              </a>
            </p>
            <Evidence act={act} />
          </li>
        ))}
      </ol>
      {fault && <p role="alert">{fault}</p>}
      {more && (
        <p>
          <span class="quiet">
            {words.evidence.newest(acts.length, count)} ({numberText(count, words)})
          </span>{' '}
          <button type="button" onClick={ask}>
            {words.actions.more}
          </button>
        </p>
      )}
    </>
  );
}

/** The acts of a tie: those that came with the graph, and more on demand; a tie that came without any asks at once. */
function useActs({ source, target, relation, count, acts, change }: DrawnEdge, choices: Choices) {
  const [found, setFound] = useState<readonly DrawnAct[]>(acts);
  const [after, setAfter] = useState<string | null>(null);
  const [whole, setWhole] = useState(false);
  const [fault, setFault] = useState('');
  const { from, to, about, dataset, known } = choices;
  const [before, now] = choices.compare ? inOrder(choices.valid, choices.compare) : [choices.valid, choices.valid];
  const valid = change === 'vanished' ? before : now;
  const ask = () => {
    setFault('');
    answerOf(PageActsDocument, {
      filter: {
        source,
        target,
        relation: relation === 'CONCERNS' ? [] : [relation],
        during: from || to ? { from: from || null, to: to || null } : null,
        issue: about || null,
        dataset: dataset && dataset !== 'all' ? dataset : null,
      },
      // The first page has again what came with the graph; a further one begins where that before ended.
      after,
      valid: valid || null,
      known: known || null,
    }).then(
      ({ events }) => {
        const page = events.nodes.map(drawnAct);
        setFound((shown) => [...(after === null ? [] : shown), ...page]);
        setAfter(events.pageInfo.endCursor);
        setWhole(!events.pageInfo.hasNextPage);
      },
      (wrong: unknown) => setFault(wrong instanceof Error ? wrong.message : String(wrong)),
    );
  };
  useEffect(() => {
    if (acts.length === 0) ask();
  }, []);
  // Retaliation is drawn by responses: no list of acts has just these.
  return { acts: found, more: !whole && found.length < count && relation !== 'RETALIATES', fault, ask };
}

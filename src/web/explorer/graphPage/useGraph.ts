// The graph that the choices ask for: from one question, from two that are compared, or from the export.

import { useEffect, useMemo, useState } from 'preact/hooks';
import { AskFault } from '../../asking/api.ts';
import { drawnGraph } from '../../asking/drawn.ts';
import { askExport, exportAddress, exportedGraph, type NodeLink } from '../../asking/exported.ts';
import { shownOf, useAnswer } from '../../asking/useAnswer.ts';
import { differenceOf } from '../../drawing/graphDifference.ts';
import type { DrawnGraph } from '../../drawing/picture.ts';
import { PageGraphDocument } from '../../generated/documents.ts';
import { type Choices, exportFilter, graphVariables, isExport } from './choices.ts';

/** Where the graph stands. */
export interface Shown {
  readonly graph: DrawnGraph | null;
  readonly asking: boolean;
  readonly fault: AskFault | null;
}

/** The earlier of two dates first; an empty one is now. */
export function inOrder(one: string, other: string): readonly [before: string, after: string] {
  if (one === '') return [other, one];
  return other === '' || one <= other ? [one, other] : [other, one];
}

/** Asks for the graph. */
export function useGraph(choices: Choices): Shown {
  const exported = isExport(choices);
  const compared = choices.compare !== '' && !exported;
  const [before, after] = compared ? inOrder(choices.valid, choices.compare) : [choices.valid, choices.valid];
  const now = useAnswer(PageGraphDocument, graphVariables(choices, after));
  const then = useAnswer(PageGraphDocument, compared ? graphVariables(choices, before) : null);
  const fromFile = useExport(choices, exported);
  const [shown, earlier] = [shownOf(now), compared ? shownOf(then) : null];
  const graph = useMemo(() => {
    if (shown === null) return null;
    const drawn = drawnGraph(shown);
    return earlier === null ? drawn : differenceOf(drawnGraph(earlier), drawn);
  }, [shown, earlier]);
  if (exported) return fromFile;
  if (choices.of.length === 0) return { graph: null, asking: false, fault: null };
  const asked = compared ? [now, then] : [now];
  const failed = asked.find(({ state }) => state === 'failed');
  return {
    graph: failed ? null : graph,
    asking: asked.some(({ state }) => state === 'asking'),
    fault: failed?.state === 'failed' ? failed.fault : null,
  };
}

/** Reads the export, and cuts it to the limit without reading it anew. */
function useExport(choices: Choices, wanted: boolean): Shown {
  const [file, setFile] = useState<{ readonly address: string; readonly content: NodeLink | AskFault } | null>(null);
  const filter = exportFilter(choices);
  const address = wanted ? exportAddress(filter) : null;
  useEffect(() => {
    if (address === null) return;
    const stop = new AbortController();
    askExport(filter, stop.signal).then(
      (content) => stop.signal.aborted || setFile({ address, content }),
      (fault: unknown) =>
        stop.signal.aborted ||
        setFile({ address, content: fault instanceof AskFault ? fault : new AskFault(String(fault), 'NONE') }),
    );
    return () => stop.abort();
    // biome-ignore lint/correctness/useExhaustiveDependencies: the filter is another object each time, and its address says all of it
  }, [address]);
  const content = file?.content ?? null;
  const graph = useMemo(
    () => (content === null || content instanceof AskFault ? null : exportedGraph(content, choices.limit)),
    [content, choices.limit],
  );
  const asking = wanted && file?.address !== address;
  return { graph, asking, fault: !asking && content instanceof AskFault ? content : null };
}

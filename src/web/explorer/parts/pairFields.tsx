// Two fields that find the two ends of something, with the way to turn it round.

import { useEffect, useState } from 'preact/hooks';
import { plainText } from '../../asking/drawn.ts';
import { isNamed } from '../../asking/names.ts';
import { shownOf, useAnswer } from '../../asking/useAnswer.ts';
import { PageNamesDocument } from '../../generated/documents.ts';
import { useWords } from '../../language/language.ts';
import { usePlace } from '../here.ts';
import { NameSearch } from './nameSearch.tsx';

/**
 * The two fields.
 * @param onPick told both ids once both are there
 */
export function PairFields({
  from,
  to,
  onPick,
}: {
  readonly from: string;
  readonly to: string;
  readonly onPick: (ids: readonly [string, string]) => void;
}) {
  const words = useWords();
  const [ends, setEnds] = useState([from, to] as const);
  const names = useNames([from, to]);
  useEffect(() => setEnds([from, to]), [from, to]);
  const set = (next: readonly [string, string]) => {
    setEnds(next);
    if (next[0] !== '' && next[1] !== '') onPick(next);
  };
  return (
    <div class="pair">
      <NameSearch label={words.fields.first} value={names[0] ?? from} onPick={({ id }) => set([id, ends[1]])} />
      <NameSearch label={words.fields.second} value={names[1] ?? to} onPick={({ id }) => set([ends[0], id])} />
      <button type="button" onClick={() => set([ends[1], ends[0]])} disabled={from === '' || to === ''}>
        {words.fields.swap}
      </button>
    </div>
  );
}

/** The names of ids, in their order; those that are not known yet, or to nobody, are null. */
export function useNames(ids: readonly string[]): (string | null)[] {
  const { clocks } = usePlace();
  const wanted = ids.filter((id) => id !== '');
  const asked = useAnswer(PageNamesDocument, wanted.length > 0 ? { ids: wanted, ...clocks } : null);
  const nodes = shownOf(asked)?.nodes ?? [];
  return ids.map((id) => {
    const node = nodes.find((candidate) => candidate?.id === id);
    return isNamed(node) ? plainText(node.name) : null;
  });
}

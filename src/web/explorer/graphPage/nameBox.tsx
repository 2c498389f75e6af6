// A small search: a name in, an actor or an issue out.

import { useEffect, useId, useState } from 'preact/hooks';
import { drawnWho } from '../../asking/drawn.ts';
import { answerOf } from '../../asking/useAnswer.ts';
import { shortened } from '../../drawing/name.tsx';
import type { Who } from '../../drawing/picture.ts';
import { PageSearchDocument, type WhoFragment } from '../../generated/documents.ts';
import type { Kind } from '../../language/catalogue.ts';
import { useWords } from '../../language/language.ts';

/** Milliseconds after the last key until the API is asked. */
const pause = 180;

export const actorKinds: readonly Kind[] = ['Person', 'Office', 'Ministry', 'Country', 'Organization'];
export const issueKinds: readonly Kind[] = ['Dispute', 'Agreement', 'LegalCase', 'Measure'];

/** @param kinds what may be found; @param shown the name that stands in the field until something is typed */
export function NameBox({
  label,
  kinds,
  shown = '',
  onPick,
}: {
  readonly label: string;
  readonly kinds: readonly Kind[];
  readonly shown?: string;
  /** Told who was picked; null where the field was emptied. */
  readonly onPick: (who: Who | null) => void;
}) {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState(shown);
  const [found, setFound] = useState<readonly Who[] | null>(null);
  const [active, setActive] = useState(0);
  useEffect(() => setText(shown), [shown]);
  const wanted = text.trim();
  const typed = wanted !== '' && wanted !== shown;
  useEffect(() => {
    setFound(null);
    if (!typed) return;
    const stop = new AbortController();
    const later = setTimeout(() => {
      answerOf(PageSearchDocument, { text: wanted, first: 12 }, stop.signal).then(
        ({ search }) => {
          const named = search.flatMap(({ node }) => ('name' in node ? [drawnWho(node as WhoFragment)] : []));
          setFound(named.filter(({ kind }) => kinds.includes(kind)).slice(0, 8));
          setActive(0);
        },
        () => stop.signal.aborted || setFound([]),
      );
    }, pause);
    return () => {
      clearTimeout(later);
      stop.abort();
    };
  }, [wanted, typed, kinds]);
  const pick = (who: Who | undefined) => {
    if (!who) return;
    setText(shown);
    setFound(null);
    onPick(who);
  };
  const open = found !== null && found.length > 0;
  return (
    <div class="graph-search">
      <label for={`${id}-field`}>{label}</label>
      <input
        id={`${id}-field`}
        type="text"
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellcheck={false}
        maxLength={200}
        placeholder={words.search.hint}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={() => {
          setFound(null);
          if (wanted === '' && shown !== '') onPick(null);
          else setText(shown);
        }}
        onKeyDown={(event) => {
          // Enter belongs to whoever writes Japanese until the word is chosen.
          if (event.isComposing) return;
          if (event.key === 'Enter') {
            event.preventDefault();
            if (wanted === '' && shown !== '') onPick(null);
            else pick(found?.[active]);
          } else if (event.key === 'Escape') setFound(null);
          else if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
            event.preventDefault();
            setActive((active + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % found.length);
          }
        }}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!open}>
        {(found ?? []).map((who, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: options are reached by the arrows of the field
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <li
            key={who.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(who)}
          >
            <bdi>{shortened(who.name, 80)}</bdi> <span class="quiet">{words.kind[who.kind]}</span>
          </li>
        ))}
      </ul>
      <p class={found?.length === 0 ? 'quiet' : 'unseen'} role="status">
        {found === null
          ? ''
          : found.length === 0
            ? words.search.none(shortened(wanted, 60))
            : words.search.found(found.length)}
      </p>
    </div>
  );
}

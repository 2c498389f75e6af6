// A field that finds actors and issues by any name, spelling or script: a combobox with a list of candidates.

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { drawnWho } from '../../asking/drawn.ts';
import { isNamed, nameIn } from '../../asking/names.ts';
import { answerOf } from '../../asking/useAnswer.ts';
import { shortened } from '../../drawing/name.tsx';
import type { Who } from '../../drawing/picture.ts';
import { PageSearchDocument, type PageSearchQuery } from '../../generated/documents.ts';
import type { Catalogue } from '../../language/catalogue.ts';
import { useWords } from '../../language/language.ts';
import { usePlace } from '../here.ts';

/** Milliseconds after the last key until the names are asked for. */
const pause = 150;
/** Letters that the API looks for at most. */
const longest = 200;

/** A candidate: who it is, and the name by which it was found or that the reader's language has. */
interface Candidate {
  readonly who: Who;
  readonly own: string | null;
}

/** What a search has come to. */
interface Found {
  readonly text: string;
  readonly candidates: readonly Candidate[];
  readonly fault: string | null;
}

const nothing: Found = { text: '', candidates: [], fault: null };

interface NameSearchProps {
  readonly label: string;
  /** The name that stands in the field at first. */
  readonly value?: string;
  /** Whether the label is seen, or only read out. */
  readonly labelled?: boolean;
  /** Whether the key `/` puts the cursor here from anywhere. */
  readonly slash?: boolean;
  /** Whether the field is emptied once somebody is found. */
  readonly empties?: boolean;
  readonly onPick: (who: Who) => void;
}

/** The field and the list of those who are found. */
export function NameSearch({
  label,
  value = '',
  labelled = true,
  slash = false,
  empties = false,
  onPick,
}: NameSearchProps) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = useFound(open ? text : '');
  useEffect(() => setText(value), [value]);
  useSlash(slash ? field : null);
  const settled = found.text === text.trim() && found.text !== '';
  const { candidates } = settled ? found : nothing;
  const listed = open && candidates.length > 0;

  const pick = (candidate: Candidate | undefined) => {
    if (!candidate) return;
    setOpen(false);
    setActive(-1);
    setText(empties ? '' : candidate.who.name);
    onPick(candidate.who);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and arrows belong to whoever writes Japanese until the word is chosen.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const rows = candidates.length;
      if (rows > 0) setActive((active + step + (active < 0 && step < 0 ? 1 : 0) + rows) % rows);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      pick(candidates[Math.max(active, 0)]);
    } else if (event.key === 'Escape') {
      if (!open) setText('');
      setOpen(false);
      setActive(-1);
    }
  };
  const status =
    !open || !settled
      ? ''
      : candidates.length > 0
        ? words.search.found(candidates.length)
        : words.search.none(shortened(found.text, 60));
  return (
    <div class="search">
      <label class={labelled ? '' : 'unseen'} for={`${id}-field`}>
        {label}
      </label>
      <input
        ref={field}
        id={`${id}-field`}
        type="text"
        role="combobox"
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={listed && active >= 0 ? `${id}-${active}` : undefined}
        aria-keyshortcuts={slash ? '/' : undefined}
        autoComplete="off"
        spellcheck={false}
        maxLength={longest}
        placeholder={words.search.hint}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
          setActive(-1);
        }}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} class="found" role="listbox" tabIndex={-1} aria-label={label} hidden={!listed}>
        {candidates.map((candidate, index) => (
          // Options are reached by the arrows of the field.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          <div
            key={candidate.who.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(candidate)}
          >
            <bdi>{shortened(candidate.who.name, 80)}</bdi>
            {candidate.own && <bdi class="quiet">{shortened(candidate.own, 60)}</bdi>}
            <span class="kind">{words.kind[candidate.who.kind]}</span>
          </div>
        ))}
      </div>
      <p class={status && candidates.length === 0 ? 'none' : 'unseen'} role="status">
        {open && settled && found.fault ? found.fault : status}
      </p>
    </div>
  );
}

/** Whom a text may mean; asked a moment after the last key. */
function useFound(text: string): Found {
  const words = useWords();
  const { clocks } = usePlace();
  const [found, setFound] = useState(nothing);
  const { valid, known } = clocks;
  useEffect(() => {
    const wanted = text.trim();
    if (wanted === '') return;
    const stop = new AbortController();
    const take = (result: Found) => stop.signal.aborted || setFound(result);
    const later = setTimeout(() => {
      answerOf(PageSearchDocument, { text: wanted, valid, known }, stop.signal).then(
        ({ search }) => take({ text: wanted, candidates: candidatesOf(search, words), fault: null }),
        (fault) =>
          take({ text: wanted, candidates: [], fault: fault instanceof Error ? fault.message : String(fault) }),
      );
    }, pause);
    return () => {
      clearTimeout(later);
      stop.abort();
    };
  }, [text, valid, known, words]);
  return found;
}

function candidatesOf(hits: PageSearchQuery['search'], { tag }: Catalogue): Candidate[] {
  return hits.flatMap(({ node, matched }) =>
    isNamed(node) ? [{ who: drawnWho(node), own: matched === node.name ? nameIn(node, tag) : matched }] : [],
  );
}

/** Lets the key `/` put the cursor into a field, unless something is being written. */
function useSlash(field: { readonly current: HTMLInputElement | null } | null): void {
  useEffect(() => {
    if (field === null) return;
    const onKey = (event: KeyboardEvent) => {
      const within = event.target as HTMLElement | null;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (within?.closest?.('input, select, textarea, [contenteditable]')) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [field]);
}

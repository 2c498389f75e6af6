// What stands around every picture: what it shows, who says so, the same as a table, citations, and the way to the explorer.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { citationsOf } from '../drawing/citations.ts';
import { Names } from '../drawing/name.tsx';
import type { DrawnAct, Who } from '../drawing/picture.ts';
import { dateText, numberText, useWords } from '../language/language.ts';
import { Behind } from './behind.tsx';
import type { Wanted, WidgetData } from './data.ts';
import { within } from './opening.ts';

/** Acts whose evidence is shown, with what they are the evidence of. */
export interface Shown {
  readonly key: string;
  readonly title: string;
  readonly acts: readonly DrawnAct[];
  /** How many there are in all, where not all are here. */
  readonly all?: number;
}

/**
 * The frame of a widget.
 * @param about those it is about, apart from those of `join`
 * @param facts further words on what is shown, such as how many acts
 */
export function Frame({
  data,
  title,
  about,
  facts,
  acts,
  shown,
  onClose,
  rows,
  table,
  children,
}: {
  readonly data: WidgetData;
  readonly title: string;
  readonly about: readonly Who[];
  readonly facts: readonly string[];
  /** All acts that are shown, for the citations. */
  readonly acts: readonly DrawnAct[];
  readonly shown: Shown | null;
  readonly onClose: () => void;
  /** Rows of the table. */
  readonly rows: number;
  readonly table: () => ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const words = useWords();
  return (
    <main class="widget" lang={words.tag} onKeyDown={(event) => event.key === 'Escape' && shown && onClose()}>
      <header>
        <p class="kind">{title}</p>
        <h1>
          <Names of={about} />
        </h1>
        <p class="facts">{facts.join(' · ')}</p>
      </header>
      {children}
      {shown && <Behind key={shown.key} shown={shown} onClose={onClose} />}
      <Fold summary={words.pictures.tableOf(rows, numberText(rows, words))} name="table">
        {table}
      </Fold>
      <Citations acts={acts} />
      <Way page={data.page} />
    </main>
  );
}

/** Further words on what every widget shows: dates, kinds of acts, clocks. */
export function factsOf(asked: Wanted, words: ReturnType<typeof useWords>): string[] {
  const during = asked.filter?.during ?? asked.during ?? asked.out?.during;
  const relations = asked.filter?.relation ?? asked.relations ?? [];
  const date = (text: string | null) => (text === null ? null : dateText(text, words));
  return [
    ...(during ? [words.pictures.span(date(during.from), date(during.to))] : []),
    ...(relations.length > 0 ? [relations.map((relation) => words.relation[relation]).join(', ')] : []),
    ...(asked.valid ? [`${words.clocks.valid}${words.evidence.colon}${dateText(asked.valid, words)}`] : []),
    ...(asked.known
      ? [`${words.clocks.known}${words.evidence.colon}${dateText(asked.known.slice(0, 10), words)}`]
      : []),
  ];
}

/** Something that is drawn once it is opened: a table may be long. */
function Fold({
  summary,
  name,
  children,
}: {
  readonly summary: string;
  readonly name: string;
  readonly children: () => ComponentChildren;
}) {
  const [open, setOpen] = useState(false);
  return (
    <details class={`fold ${name}`} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && <div class="folded">{children()}</div>}
    </details>
  );
}

function Citations({ acts }: { readonly acts: readonly DrawnAct[] }) {
  const words = useWords();
  const citations = citationsOf(acts, words);
  if (citations.length === 0) return null;
  return (
    <Fold summary={words.pictures.citationsOf(citations.length, numberText(citations.length, words))} name="citations">
      {() => (
        <ul>
          {citations.map((citation) => (
            <li key={citation}>
              <bdi>{citation}</bdi>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}

/** Milliseconds after which a window that was to open would have taken the focus. */
const patience = 700;

/** The link to the explorer; where the frame may open no windows, its address, to be copied. */
function Way({ page }: { readonly page: string }) {
  const words = useWords();
  const link = within(page);
  const [told, setTold] = useState(false);
  const place = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      waiting = setTimeout(() => setTold(document.visibilityState === 'visible' && document.hasFocus()), patience);
    };
    const anchor = place.current;
    anchor?.addEventListener('click', look);
    return () => {
      anchor?.removeEventListener('click', look);
      clearTimeout(waiting);
    };
  }, []);
  return (
    <footer>
      <a {...link} ref={place}>
        {words.pictures.openIn}
      </a>
      {told && (
        <p role="status">
          {words.pictures.addressIs}
          {words.evidence.colon}
          <span class="address">{link.href}</span>
        </p>
      )}
    </footer>
  );
}

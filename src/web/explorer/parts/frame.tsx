// The frame of a page: its heading, where its question stands, what it shows, and what can be taken along.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Asked } from '../../asking/useAnswer.ts';
import { shortened } from '../../drawing/name.tsx';
import { useWords } from '../../language/language.ts';
import { arrivals } from '../arrival.ts';
import { carried, usePlace } from '../here.ts';
import { Failure, Loading, Missing } from './states.tsx';
import { type Taken, Tools } from './tools.tsx';

/** What a page is framed by. */
export interface Framed<Data> {
  /** What the page is about; null while its name is not known. */
  readonly heading: string | null;
  /** What that is, such as `Person`. */
  readonly kind?: string | undefined;
  /** Its name in the reader's language. */
  readonly own?: string | null;
  readonly asked: Asked<Data>;
  /** The id that was asked for, where nothing has it. */
  readonly missing?: string | null;
  readonly taken: Taken;
  /** What stands before the answer, such as the fields by which it is asked. */
  readonly before?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/**
 * The id that nothing has; null while that is not known, and where something has it.
 * @param named the arguments in which the API refuses such an id before it looks for the thing itself; whichever comes first
 */
export function missingOf<Data>(
  asked: Asked<Data>,
  id: string,
  found: (data: Data) => unknown,
  ...named: readonly string[]
): string | null {
  if (asked.state === 'answered') return found(asked.data) ? null : id;
  return asked.state === 'failed' && named.some((argument) => asked.fault.argument === argument) ? id : null;
}

/** A page with its heading and its tools. */
export function Frame<Data>({ heading, kind, own, asked, missing, taken, before, children }: Framed<Data>) {
  const words = useWords();
  const { address, options, link } = usePlace();
  const busy = asked.state === 'asking';
  // A page that could not be answered is named by its kind.
  const waiting = asked.state === 'failed' ? words.pages[address.page ?? 'home'] : words.states.loading;
  const chosen = Object.keys(options).some((name) => !carried.includes(name));
  return (
    <>
      <header class="heading">
        {kind && <p class="kind">{kind}</p>}
        <Heading text={missing ? words.states.unknown : (heading ?? waiting)} />
        {own && (
          <p class="own">
            <bdi>{shortened(own)}</bdi>
          </p>
        )}
      </header>
      {before}
      {asked.state === 'failed' && !missing && (
        <>
          <Failure fault={asked.fault} again={asked.again} />
          {chosen && address.page && (
            <p>
              <a {...link({ page: address.page, ids: address.ids })}>{words.tools.withoutChoices}</a>
            </p>
          )}
        </>
      )}
      {missing && !busy && <Missing id={missing} />}
      {busy && !children && <Loading />}
      {asked.state !== 'failed' && !missing && children && (
        <div class="answer" aria-busy={busy}>
          {children}
        </div>
      )}
      <Tools taken={taken} />
    </>
  );
}

/** The heading of a page, which takes the focus when the reader has come from another one. */
export function Heading({ text }: { readonly text: string }) {
  const { brand } = useWords();
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrivals.next()) place.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = text === brand ? brand : `${shortened(text, 80)} – ${brand}`;
  }, [text, brand]);
  return (
    <h1 ref={place} tabIndex={-1}>
      <bdi>{shortened(text, 240)}</bdi>
    </h1>
  );
}

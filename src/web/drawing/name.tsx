// A name of the graph: a link where it leads somewhere, apart from the direction of what stands around it, and never longer than a line or two.

import { Fragment } from 'preact';
import { useOpening } from './opening.ts';
import type { Who } from './picture.ts';

/** Characters of a name that are shown; the rest stands in its title. */
const shown = 120;

/** A text that is shown in part where it is very long. */
export function shortened(text: string, most = shown): string {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
}

/** Somebody's or something's name. */
export function Name({ who }: { readonly who: Who }) {
  const link = useOpening()(who);
  const text = shortened(who.name);
  const whole = text === who.name ? undefined : who.name.slice(0, 1000);
  return link ? (
    <a {...link} title={whole}>
      <bdi>{text}</bdi>
    </a>
  ) : (
    <bdi title={whole}>{text}</bdi>
  );
}

/** Several names, one after the other. */
export function Names({ of }: { readonly of: readonly Who[] }) {
  return (
    <>
      {of.map((who, index) => (
        <Fragment key={who.id}>
          {index > 0 && ', '}
          <Name who={who} />
        </Fragment>
      ))}
    </>
  );
}

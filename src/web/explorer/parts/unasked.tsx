// A page that is about somebody, before anybody was named.

import { useWords } from '../../language/language.ts';
import { go } from '../address.ts';
import { placeOf, usePlace } from '../here.ts';
import { Heading } from './frame.tsx';
import { NameSearch } from './nameSearch.tsx';

/** Asks for a name. */
export function Unasked({ heading }: { readonly heading: string }) {
  const words = useWords();
  const { link } = usePlace();
  return (
    <>
      <Heading text={heading} />
      <NameSearch label={words.search.label} onPick={(who) => go(link(placeOf(who)).href)} />
    </>
  );
}

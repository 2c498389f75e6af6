// The page at /event.

import { useWords } from '../../language/language.ts';
import type { Address } from '../address.ts';

export function EventPage({ address }: { readonly address: Address }) {
  const words = useWords();
  return <h1>{`${words.pages.event} ${address.ids.join(' ')}`}</h1>;
}

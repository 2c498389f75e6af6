// The page at /actor.

import { useWords } from '../../language/language.ts';
import type { Address } from '../address.ts';

export function ActorPage({ address }: { readonly address: Address }) {
  const words = useWords();
  return <h1>{`${words.pages.actor} ${address.ids.join(' ')}`}</h1>;
}

// The page at /dyad.

import { useWords } from '../../language/language.ts';
import type { Address } from '../address.ts';

export function DyadPage({ address }: { readonly address: Address }) {
  const words = useWords();
  return <h1>{`${words.pages.dyad} ${address.ids.join(' ')}`}</h1>;
}

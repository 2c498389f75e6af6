// The page at /graph.

import { useWords } from '../../language/language.ts';
import type { Address } from '../address.ts';

export function GraphPage({ address }: { readonly address: Address }) {
  const words = useWords();
  return <h1>{`${words.pages.graph} ${address.ids.join(' ')}`}</h1>;
}

// The page at /path.

import { useWords } from '../../language/language.ts';
import type { Address } from '../address.ts';

export function PathPage({ address }: { readonly address: Address }) {
  const words = useWords();
  return <h1>{`${words.pages.path} ${address.ids.join(' ')}`}</h1>;
}

// The page at /dispute.

import { useWords } from '../../language/language.ts';
import type { Address } from '../address.ts';

export function DisputePage({ address }: { readonly address: Address }) {
  const words = useWords();
  return <h1>{`${words.pages.dispute} ${address.ids.join(' ')}`}</h1>;
}

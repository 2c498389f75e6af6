// The page at /.

import { useWords } from '../../language/language.ts';
import type { Address } from '../address.ts';

export function HomePage({ address }: { readonly address: Address }) {
  const words = useWords();
  return <h1>{`${words.pages.home} ${address.ids.join(' ')}`}</h1>;
}

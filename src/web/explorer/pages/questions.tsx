// The page at /questions.

import { useWords } from '../../language/language.ts';
import type { Address } from '../address.ts';

export function QuestionsPage({ address }: { readonly address: Address }) {
  const words = useWords();
  return <h1>{`${words.pages.questions} ${address.ids.join(' ')}`}</h1>;
}

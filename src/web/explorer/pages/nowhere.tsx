// What stands at an address that no page has.

import { useWords } from '../../language/language.ts';
import { usePlace } from '../here.ts';
import { Heading } from '../parts/frame.tsx';

export function NowherePage() {
  const words = useWords();
  const { link } = usePlace();
  return (
    <>
      <Heading text={words.states.nowhere} />
      <p>
        <a {...link({ page: 'home' })}>{words.pages.home}</a>
      </p>
    </>
  );
}

// A name with the one that the reader's language has beneath it.

import type { Known } from '../../asking/names.ts';
import { Name, shortened } from '../../drawing/name.tsx';

/** Somebody with both names. */
export function KnownName({ who }: { readonly who: Known }) {
  return (
    <span class="known">
      <Name who={who} />
      {who.own && <bdi class="own">{shortened(who.own, 60)}</bdi>}
    </span>
  );
}

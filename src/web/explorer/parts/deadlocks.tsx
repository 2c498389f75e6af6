// Deadlocks as pictures; what is picked in one shows its reports right below it.

import { drawnDeadlock } from '../../asking/drawn.ts';
import { DeadlockPicture } from '../../drawing/deadlock.tsx';
import type { StuckFragment } from '../../generated/documents.ts';
import { numberText, useWords } from '../../language/language.ts';
import { Picked, usePicked } from './picked.tsx';
import { None } from './states.tsx';

/** Deadlocks, or that there are none. */
export function Deadlocks({ deadlocks }: { readonly deadlocks: readonly StuckFragment[] }) {
  const words = useWords();
  if (deadlocks.length === 0) return <None text={words.dispute.noDeadlock} />;
  return (
    <>
      {deadlocks.map((stuck) => (
        <Deadlock key={[stuck.about.id, ...stuck.sides.map(({ by }) => by.id)].join(' ')} stuck={stuck} />
      ))}
    </>
  );
}

/** One deadlock. */
export function Deadlock({ stuck }: { readonly stuck: StuckFragment }) {
  const words = useWords();
  const picked = usePicked();
  const deadlock = drawnDeadlock(stuck);
  const acts = deadlock.sides.flatMap(({ demands, rejections }) => [...demands, ...rejections]);
  return (
    <div data-deadlock={stuck.about.id}>
      <DeadlockPicture deadlock={deadlock} {...picked} />
      {stuck.sides.map(({ by, demands }, index) => {
        const shown = deadlock.sides[index]?.demands.length ?? 0;
        return demands.totalCount > shown ? (
          <p class="quiet" key={by.id}>
            {words.dispute.ofDemands(
              deadlock.sides[index]?.by.name ?? by.id,
              numberText(shown, words),
              numberText(demands.totalCount, words),
            )}
          </p>
        ) : null;
      })}
      <Picked acts={acts} />
    </div>
  );
}

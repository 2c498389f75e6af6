// Who of a pair acts on whom how often, how many of the acts are cooperative and hostile, and of which quad class they are.

import { rounded } from '../figures/values.ts';
import type { Balance, DirectedActs, QuadClass, QuadMix, Scale } from '../generated/schema.ts';
import { quadClasses, quadOf } from '../vocabulary/quads.ts';
import { type EachWay, eachWay, type Tally } from './pair.ts';

const sumOf = (tallies: readonly Tally[], of: (tally: Tally) => number) =>
  tallies.reduce((sum, tally) => sum + of(tally), 0);
const countOf = (tallies: readonly Tally[]) => sumOf(tallies, ({ count }) => count);

/** How many acts there are each way, and how many of them lie above, at and below 0 on a scale. */
export function balanceOf(tallies: EachWay<readonly Tally[]>, scale: Scale): Balance {
  const total = countOf([...tallies.aToB, ...tallies.bToA]);
  return eachWay(tallies, (own): DirectedActs => {
    const count = countOf(own);
    const scored = own.filter((tally) => tally.scale === scale);
    const [cooperative, hostile] = [
      sumOf(scored, (tally) => tally.cooperative),
      sumOf(scored, (tally) => tally.hostile),
    ];
    return {
      count,
      share: total === 0 ? null : rounded(count / total),
      cooperative,
      neutral: countOf(scored) - cooperative - hostile,
      hostile,
      unscored: count - countOf(scored),
    };
  });
}

function classOf({ codebook, code }: Tally): { readonly codebook: string; readonly quad: QuadClass } | null {
  const quad = codebook === null || code === null ? null : quadOf(codebook, code);
  return codebook === null || quad === null ? null : { codebook, quad };
}

/** How many acts there are in each quad class of each codebook that any of them is coded by. */
export function quadMixOf(tallies: EachWay<readonly Tally[]>): QuadMix {
  const all = [...tallies.aToB, ...tallies.bToA];
  const codebooks = [...new Set(all.flatMap((tally) => classOf(tally)?.codebook ?? []))].sort();
  return {
    rows: codebooks.flatMap((codebook) =>
      quadClasses.map((quad) => ({
        codebook,
        quad,
        ...eachWay(tallies, (own) =>
          countOf(
            own.filter((tally) => {
              const found = classOf(tally);
              return found?.codebook === codebook && found.quad === quad;
            }),
          ),
        ),
      })),
    ),
    uncoded: eachWay(tallies, (own) => countOf(own.filter((tally) => classOf(tally) === null))),
  };
}

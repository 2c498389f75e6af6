// What two do to each other in numbers, both ways: each number opens the acts behind it.

import { plainText } from '../../asking/drawn.ts';
import { ofQuad } from '../../asking/quads.ts';
import type { EventFilter, PageDyadQuery, Scale } from '../../generated/documents.ts';
import { numberText, useWords } from '../../language/language.ts';
import { Behind, Count } from './count.tsx';

type Dyad = NonNullable<PageDyadQuery['dyad']>;

/** The acts of each upon the other. */
export type Ways = Readonly<Record<'aToB' | 'bToA', EventFilter>>;
const directions = ['aToB', 'bToA'] as const;

/** The filters of both ways, within what the page shows. */
export function bothWays(
  { a, b }: Dyad,
  { rollUp, filter }: { readonly rollUp: boolean; readonly filter: EventFilter },
): Ways {
  const way = (source: string, target: string): EventFilter => ({ source, target, rollUp, and: [filter] });
  return { aToB: way(a.id, b.id), bToA: way(b.id, a.id) };
}

interface Row {
  readonly name: string;
  readonly label: string;
  readonly aToB: number;
  readonly bToA: number;
  readonly filter: EventFilter;
}

function EachWayTable({
  dyad,
  ways,
  rows,
  first,
}: {
  readonly dyad: Dyad;
  readonly ways: Ways;
  readonly rows: readonly Row[];
  readonly first: string;
}) {
  const { a, b } = dyad;
  const titles = {
    aToB: `${plainText(a.name)} → ${plainText(b.name)}`,
    bToA: `${plainText(b.name)} → ${plainText(a.name)}`,
  };
  const filters = Object.fromEntries(
    rows.flatMap((row) => directions.map((way) => [`${row.name}.${way}`, { and: [ways[way], row.filter] }])),
  );
  return (
    <>
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {directions.map((way) => (
              <th key={way} scope="col">
                <bdi>{titles[way]}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.label}</th>
              {directions.map((way) => (
                <td key={way}>
                  <Count name={`${row.name}.${way}`} count={row[way]} label={`${row.label}, ${titles[way]}`} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Behind filters={filters} />
    </>
  );
}

/** How many acts are cooperative and hostile by a scale. */
export function Balance({ dyad, ways, scale }: { readonly dyad: Dyad; readonly ways: Ways; readonly scale: Scale }) {
  const words = useWords();
  const { aToB, bToA } = dyad.balance;
  const on = (min: number, max: number): EventFilter => ({ intensity: { scale, min, max } });
  // The smallest step of any scale is far above this.
  const next = 1e-6;
  const filters: Readonly<Record<keyof typeof words.dyad.signs, EventFilter>> = {
    count: {},
    cooperative: on(next, 10),
    neutral: on(0, 0),
    hostile: on(-10, -next),
    unscored: { not: on(-10, 10) },
  };
  const rows = (['count', 'cooperative', 'neutral', 'hostile', 'unscored'] as const).map((sign) => ({
    name: `balance.${sign}`,
    label: words.dyad.signs[sign],
    aToB: aToB[sign],
    bToA: bToA[sign],
    filter: filters[sign],
  }));
  return (
    <>
      <p class="quiet">
        {words.dyad.balanceBy(words.fields.scales[scale])}
        {aToB.share !== null && ` ${words.dyad.share(plainText(dyad.a.name), numberText(aToB.share * 100, words))}`}
      </p>
      <EachWayTable dyad={dyad} ways={ways} rows={rows} first={words.table.relation} />
    </>
  );
}

/** How many acts are words or deeds, of cooperation or of conflict, by each codebook. */
export function Mix({ dyad, ways }: { readonly dyad: Dyad; readonly ways: Ways }) {
  const words = useWords();
  const { rows, uncoded } = dyad.quadMix;
  const coded = rows.map(({ codebook, quad, aToB, bToA }) => ({
    name: `mix.${codebook}.${quad}`,
    label: `${words.dyad.quads[quad]} (${codebook})`,
    aToB,
    bToA,
    filter: ofQuad(codebook, quad),
  }));
  // Acts in none of the classes of any codebook.
  const rest: EventFilter = coded.length > 0 ? { not: { or: coded.map(({ filter }) => filter) } } : {};
  const all = [...coded, { name: 'mix.none', label: words.dyad.uncoded, ...uncoded, filter: rest }];
  return (
    <>
      <p class="quiet">{words.dyad.mixBy}</p>
      <EachWayTable dyad={dyad} ways={ways} rows={all} first={words.dyad.quad} />
    </>
  );
}

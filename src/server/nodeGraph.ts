// Actors and their acts in the fields that Grafana's node graph panel reads. The same fields in every row, as tables want it.
// Colours are those of M. Okabe and K. Ito, "Color Universal Design", 2008: told apart by everybody.

import type { ActorAmong, OnScale, PairAmong } from '../figures/among.ts';
import type { Scale } from '../generated/schema.ts';

/** The panel hides nodes beyond these. */
export const mostNodes = 1_500;
/** Beyond these nobody sees a line, and a browser takes seconds to draw them. */
export const mostEdges = 10_000;

const colors = { cooperative: '#0072B2', neutral: '#F0E442', hostile: '#D55E00', unscored: '#CC79A7' } as const;

/** Details of a row on both scales, each by itself. */
function details(row: { on: (scale: Scale) => OnScale; last: string }) {
  const [goldstein, plover] = [row.on('GOLDSTEIN'), row.on('PLOVER')];
  return {
    detail__last_act: row.last,
    detail__goldstein_mean: goldstein.mean,
    detail__goldstein_acts: goldstein.count,
    detail__plover_mean: plover.mean,
    detail__plover_acts: plover.count,
  };
}

/** Nodes: the rim shows the shares of cooperative, neutral and hostile acts on the scale, and of acts without a value on it. */
export function nodesOf(actors: readonly ActorAmong[], scale: Scale): object[] {
  const most = Math.max(1, ...actors.map(({ count }) => count));
  return actors.map((actor) => {
    const { card, count, asSource, asTarget } = actor;
    const { mean, cooperative, neutral, hostile } = actor.on(scale);
    const unscored = count - cooperative - neutral - hostile;
    return {
      id: card.id,
      title: card.name,
      subTitle: card.country ? `${card.type}, ${card.country.name}` : card.type,
      mainStat: count,
      secondaryStat: mean,
      arc__cooperative: cooperative / count,
      arc__neutral: neutral / count,
      arc__hostile: hostile / count,
      arc__unscored: unscored / count,
      arc__cooperative_color: colors.cooperative,
      arc__neutral_color: colors.neutral,
      arc__hostile_color: colors.hostile,
      arc__unscored_color: colors.unscored,
      detail__acts_as_source: asSource,
      detail__acts_as_target: asTarget,
      ...details(actor),
      // The area grows with the acts.
      nodeRadius: Math.round(20 + 40 * Math.sqrt(count / most)),
    };
  });
}

/** An edge: the more acts, the thicker; its colour says whether their mean on the scale is cooperative or hostile. */
export function edgeOf(pair: PairAmong, scale: Scale): object {
  const { source, target, relation, count } = pair;
  const { mean } = pair.on(scale);
  return {
    id: [source, relation ?? 'all', target].join(' '),
    source,
    target,
    mainStat: count,
    secondaryStat: mean,
    thickness: Math.round((1 + Math.log2(count)) * 10) / 10,
    color: mean === null ? colors.unscored : mean > 0 ? colors.cooperative : mean < 0 ? colors.hostile : colors.neutral,
    detail__relation: relation ?? 'all kinds',
    ...details(pair),
  };
}

// Turns answers of the API into what pictures show.

import type { DrawnAct, DrawnDeadlock, DrawnEdge, DrawnGraph, DrawnWord, TrendLine, Who } from '../drawing/picture.ts';
import type {
  ActFragment,
  PageDyadQuery,
  PageGraphQuery,
  StuckFragment,
  WhoFragment,
  WordFragment,
} from '../generated/documents.ts';
import type { Kind } from '../language/catalogue.ts';

/** Somebody as pictures show them. */
export function drawnWho({ __typename, id, name }: WhoFragment): Who {
  return { id, name: plainText(name), kind: __typename as Kind };
}

/** Characters that turn the direction of a text round, or that have no shape: a name must not be able to disguise what stands beside it. */
const unseen = /(?![\t\n])[\p{Cc}\p{Bidi_Control}]/gu;

/** A text of the graph as it may be shown. */
export function plainText(text: string): string {
  return text.replace(unseen, '');
}

/** A report's word as pictures show it. */
export function drawnWord({ asserts, quote, report }: WordFragment): DrawnWord {
  return {
    asserts,
    quote: quote === null ? null : plainText(quote),
    title: plainText(report.title),
    url: report.url,
    published: report.published?.text ?? null,
    publisher: plainText(report.publisher.name),
  };
}

/** An act as pictures show it. */
export function drawnAct(act: ActFragment): DrawnAct {
  const { id, relation, status, date, independentPublishers, responseTo } = act;
  return {
    id,
    relation,
    status,
    date,
    independentPublishers,
    summary: act.summary === null ? null : plainText(act.summary),
    demand: act.demand === null ? null : plainText(act.demand),
    sources: act.sources.map(drawnWho),
    targets: act.targets.map(drawnWho),
    issues: act.issues.map(drawnWho),
    words: act.reports.map(drawnWord),
    disputed: responseTo.some(({ disputed }) => disputed),
    deniedBy: responseTo.flatMap(({ deniedBy }) => deniedBy.map(drawnWho)),
  };
}

/** A neighborhood as a graph. */
export function drawnGraph({ neighborhood }: PageGraphQuery): DrawnGraph {
  const edges = neighborhood.links.map(({ relation, count, first, last, from, to, acts }): DrawnEdge => {
    const drawn = acts.nodes.map(drawnAct);
    return {
      id: `${from.id} ${relation} ${to.id}`,
      source: from.id,
      target: to.id,
      relation,
      status: drawn[0]?.status ?? 'OCCURRED',
      count,
      first,
      last,
      inferred: false,
      disputed: drawn.some(({ disputed }) => disputed),
      acts: drawn,
    };
  });
  return {
    nodes: neighborhood.nodes.map(({ actor, depth, count }) => ({ ...drawnWho(actor), depth, weight: count })),
    edges,
    truncated: neighborhood.truncated,
  };
}

/** A deadlock as pictures show it. */
export function drawnDeadlock({ about, since, certain, sides }: StuckFragment): DrawnDeadlock {
  return {
    about: drawnWho(about),
    since: since.text,
    certain,
    sides: sides.map(({ by, of, demands, rejections }) => ({
      by: drawnWho(by),
      of: drawnWho(of),
      demands: demands.nodes.map(drawnAct),
      rejections: rejections.map(({ event }) => drawnAct(event)),
    })),
  };
}

/** What each of two does to the other as the lines of a trend. */
export function drawnTrend({ a, b, series }: NonNullable<PageDyadQuery['dyad']>): TrendLine[] {
  // Two rows for each interval, of the first upon the second and then the other way.
  return [
    { from: a, to: b, first: 0 },
    { from: b, to: a, first: 1 },
  ].map(({ from, to, first }) => ({
    id: `${from.id} ${to.id}`,
    label: `${plainText(from.name)} → ${plainText(to.name)}`,
    points: series.filter((_, index) => index % 2 === first).map(({ time, value, count }) => ({ time, value, count })),
  }));
}

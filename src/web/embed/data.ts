// What a widget's page comes with: whom it is about, what was asked, and the answer.

import type { TrendInterval } from '../drawing/trend.tsx';
import type {
  PageGraphQuery,
  WhoFragment,
  WidgetActorTrendQuery,
  WidgetDeadlockQuery,
  WidgetDyadTrendQuery,
  WidgetTimelineQuery,
} from '../generated/documents.ts';
import type { Relation } from '../language/catalogue.ts';

/** What was asked, as the API takes it. */
export interface Wanted {
  readonly valid: string | null;
  readonly known: string | null;
  readonly filter?: { readonly during?: Span; readonly relation?: readonly Relation[] };
  readonly out?: { readonly during?: Span };
  readonly during?: Span;
  readonly relations?: readonly Relation[];
  readonly at?: string | null;
  readonly interval?: TrendInterval;
  readonly measure?: 'COUNT' | 'SUM' | 'MEAN' | 'MIN' | 'MAX';
  readonly scale?: string | null;
}

interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

interface Common {
  /** Null: the reader's own. */
  readonly lang: string | null;
  readonly asked: Wanted;
  /** In the order of the parameters that name them. */
  readonly subjects: readonly (WhoFragment & { readonly parameter: string })[];
  /** Path of the explorer's page that shows the same. */
  readonly page: string;
}

export type TimelineData = Common & { readonly kind: 'timeline'; readonly answer: WidgetTimelineQuery };
export type TrendData = Common & {
  readonly kind: 'trend';
  readonly answer: WidgetActorTrendQuery | WidgetDyadTrendQuery;
};
export type GraphData = Common & { readonly kind: 'graph'; readonly answer: PageGraphQuery };
export type DeadlockData = Common & { readonly kind: 'deadlock'; readonly answer: WidgetDeadlockQuery };

/** The data of a page by the kind of its widget; `refused` has none, as the page itself says why. */
export type WidgetData = TimelineData | TrendData | GraphData | DeadlockData;

/** Reads the data that the page comes with; null where the page says why there is none. */
export function readData(): WidgetData | null {
  const data = JSON.parse(document.getElementById('data')?.textContent ?? '{}') as WidgetData | { kind: 'refused' };
  return data.kind === 'refused' ? null : data;
}

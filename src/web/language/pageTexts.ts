// The texts of the explorer's pages, which every language has.

import type { DisputeKind, Facet, QuadClass, ResponseKind } from '../generated/documents.ts';

type Texts<Name extends string> = Readonly<Record<Name, string>>;

/** A part of the catalogue: what the pages say beside the names and kinds that widgets say too. */
export interface PageTexts {
  readonly shell: Texts<'skip' | 'pages' | 'settings' | 'backToNow' | 'language' | 'theme'> & {
    readonly themes: Texts<'auto' | 'light' | 'dark'>;
  };
  readonly tools: Texts<
    'title' | 'query' | 'variables' | 'copyCitations' | 'notCopied' | 'notSaved' | 'firstPage' | 'withoutChoices'
  >;
  readonly dates: Texts<'form' | 'wrong'>;
  readonly fields: Texts<
    | 'title'
    | 'everyKind'
    | 'rollUp'
    | 'at'
    | 'about'
    | 'takeBack'
    | 'first'
    | 'second'
    | 'swap'
    | 'interval'
    | 'measure'
    | 'scale'
  > & {
    readonly intervals: Texts<'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR'>;
    readonly measures: Texts<'COUNT' | 'SUM' | 'MEAN' | 'MIN' | 'MAX'>;
    readonly scales: Texts<'GOLDSTEIN' | 'PLOVER'>;
  };
  readonly home: Texts<
    'empty' | 'deadlock' | 'otherDeadlocks' | 'disputes' | 'newest' | 'questions' | 'allQuestions'
  > & { readonly numbers: Texts<'events' | 'actors' | 'reports'> };
  readonly actor: Texts<
    | 'both'
    | 'partOf'
    | 'alsoKnown'
    | 'offices'
    | 'holders'
    | 'unknownDay'
    | 'stillHeld'
    | 'acts'
    | 'byKind'
    | 'byCounterpart'
    | 'byIssue'
    | 'newest'
  > & { readonly further: (count: string) => string };
  readonly dispute: Texts<
    | 'opened'
    | 'closed'
    | 'parties'
    | 'noParties'
    | 'partOf'
    | 'parts'
    | 'noDeadlock'
    | 'positions'
    | 'demandsBy'
    | 'demandsOf'
    | 'demands'
    | 'latest'
    | 'none'
    | 'open'
    | 'timeline'
  > & {
    readonly deadlocks: (count: number) => string;
    /** How many of a side's demands are shown. */
    readonly ofDemands: (name: string, shown: string, count: string) => string;
    readonly openCount: (count: number, shown: number, written: string) => string;
    readonly kinds: Texts<DisputeKind>;
    readonly facets: Texts<Facet>;
  };
  readonly dyad: Texts<'lead' | 'trend' | 'balance' | 'mix' | 'mixBy' | 'quad' | 'uncoded' | 'replies'> & {
    readonly trendOf: (measure: string, scale: string | null) => string;
    readonly balanceBy: (scale: string) => string;
    readonly share: (name: string, percent: string) => string;
    readonly signs: Texts<'count' | 'cooperative' | 'neutral' | 'hostile' | 'unscored'>;
    readonly quads: Texts<QuadClass>;
    /** How soon one acts after the other did; null days where it never did. */
    readonly reply: (by: string, to: string, days: string | null, answered: string, all: string) => string;
  };
  readonly path: Texts<
    | 'lead'
    | 'by'
    | 'order'
    | 'byItself'
    | 'direction'
    | 'maxHops'
    | 'most'
    | 'certainly'
    | 'avoid'
    | 'truncated'
    | 'timedOut'
    | 'weakest'
  > & {
    readonly measures: Texts<'FEWEST_HOPS' | 'EARLIEST_ARRIVAL' | 'LATEST_DEPARTURE' | 'SHORTEST_SPAN'>;
    readonly orders: Texts<'ANY' | 'NON_DECREASING'>;
    readonly directions: Texts<'EITHER' | 'FORWARD'>;
    readonly reasons: Texts<'NO_PATH' | 'NOT_IN_ORDER' | 'BUDGET_SPENT'>;
    readonly found: (count: number) => string;
    readonly number: (number: string, hops: string) => string;
    readonly span: (from: string, to: string) => string;
  };
  readonly event: Texts<
    | 'others'
    | 'about'
    | 'demand'
    | 'state'
    | 'uncertain'
    | 'quote'
    | 'place'
    | 'code'
    | 'intensity'
    | 'dataset'
    | 'recorded'
    | 'retracted'
    | 'answers'
    | 'answered'
    | 'versions'
    | 'saysSo'
  > & {
    readonly since: (date: string) => string;
    readonly until: (instant: string) => string;
    readonly as: Texts<ResponseKind>;
  };
  readonly questions: Texts<'lead' | 'ask' | 'yes' | 'no'>;
}

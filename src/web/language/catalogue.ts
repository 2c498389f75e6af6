// What every language says: one file a language, which the compiler holds complete.

import type { PathRelation } from '../generated/documents.ts';
import type { PageTexts } from './pageTexts.ts';

/** The texts of one language. Whatever counts is a function, as languages differ in how they count. */
export interface Catalogue extends PageTexts {
  /** BCP 47 tag, such as `en`: the language of dates and numbers too. */
  readonly tag: string;
  /** Its own name for itself. */
  readonly name: string;
  readonly brand: string;
  readonly lead: string;
  readonly search: {
    readonly label: string;
    readonly hint: string;
    readonly none: (text: string) => string;
    readonly found: (count: number) => string;
  };
  readonly pages: Readonly<
    Record<
      'home' | 'actor' | 'dispute' | 'dyad' | 'path' | 'graph' | 'event' | 'questions' | 'playground' | 'docs',
      string
    >
  >;
  readonly states: {
    readonly loading: string;
    readonly failed: string;
    readonly again: string;
    readonly missing: (id: string) => string;
    readonly nowhere: string;
    /** Stands for a name where nothing has the id. */
    readonly unknown: string;
    readonly unreachable: string;
    readonly notJson: string;
    readonly none: string;
  };
  readonly actions: Readonly<
    Record<
      | 'copyQuery'
      | 'openPlayground'
      | 'copyEmbed'
      | 'csv'
      | 'png'
      | 'svg'
      | 'citations'
      | 'share'
      | 'copied'
      | 'close'
      | 'more',
      string
    >
  >;
  readonly clocks: Readonly<Record<'valid' | 'known' | 'now' | 'from' | 'to' | 'compare' | 'play' | 'pause', string>>;
  readonly evidence: {
    readonly title: string;
    readonly reports: (count: number, written?: string) => string;
    readonly independent: (count: number, written?: string) => string;
    /** What stands between a name and what is said of it. */
    readonly colon: string;
    readonly noReport: string;
    readonly assertedBy: string;
    readonly deniedBy: string;
    readonly disputed: string;
    readonly undated: string;
    readonly acts: (count: number, written?: string) => string;
    readonly newest: (shown: string | number, count: string | number) => string;
  };
  readonly legend: {
    readonly title: string;
    readonly inferred: string;
    readonly appeared: string;
    readonly vanished: string;
    readonly changed: string;
    readonly kept: string;
    readonly cut: (shown: number, all: number) => string;
  };
  /** Of graphs: their picture, their table and their page. Numbers and days come as they are written. */
  readonly graph: {
    readonly picture: (nodes: string, ties: string) => string;
    readonly keys: string;
    readonly bigKeys: string;
    readonly node: (name: string, kind: string, acts: string) => string;
    readonly tie: (from: string, verb: string, to: string, acts: string, newest: string, status: string) => string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fit: string;
    readonly arrange: string;
    readonly family: Readonly<Record<'words' | 'cooperation' | 'demand' | 'conflict', string>>;
    readonly middle: string;
    readonly thickness: string;
    readonly nodesCut: (shown: string, all: string) => string;
    readonly tiesCut: (shown: string, all: string) => string;
    readonly cut: string;
    readonly noWebGL: string;
    readonly placing: string;
    readonly table: string;
    readonly change: string;
    readonly rows: (from: string, to: string, all: string) => string;
    readonly previous: string;
    readonly next: string;
    readonly begin: string;
    readonly add: string;
    readonly remove: (name: string) => string;
    readonly expand: (name: string) => string;
    readonly about: string;
    readonly depth: string;
    readonly limit: string;
    readonly by: string;
    readonly order: Readonly<Record<'FREQUENT' | 'RECENT' | 'INTENSE', string>>;
    readonly relations: string;
    readonly every: string;
    readonly through: string;
    readonly step: Readonly<Record<'day' | 'week' | 'month', string>>;
    readonly begun: (day: string, shown: string, all: string) => string;
    readonly difference: (before: string, after: string) => string;
    readonly counts: (appeared: string, vanished: string, changed: string, kept: string) => string;
    readonly differenceCut: string;
    readonly chosen: string;
    readonly choose: string;
    readonly between: string;
    readonly opens: (name: string) => string;
    readonly act: string;
    readonly fromFile: string;
  };
  readonly table: Readonly<
    Record<
      'from' | 'relation' | 'to' | 'count' | 'first' | 'last' | 'date' | 'status' | 'summary' | 'publishers',
      string
    >
  >;
  /** What pictures of acts over time and of deadlocks say, and the widgets around pictures. */
  readonly pictures: {
    readonly timeline: string;
    readonly trend: string;
    readonly graph: string;
    readonly deadlock: string;
    /** How a picture is read by keyboard. */
    readonly keys: string;
    /** A date of which only the month or the year is known. */
    readonly vague: string;
    /** Several marks drawn as one. */
    readonly together: string;
    readonly tableOf: (count: number, written: string) => string;
    readonly citationsOf: (count: number, written: string) => string;
    readonly openIn: string;
    readonly addressIs: string;
    readonly newestOf: (shown: string, all: string) => string;
    /** All acts of a mark are older than those that came with the page. */
    readonly older: (all: string) => string;
    readonly acting: (name: string) => string;
    readonly suffering: (name: string) => string;
    readonly measure: Readonly<Record<'COUNT' | 'SUM' | 'MEAN' | 'MIN' | 'MAX', string>>;
    readonly noValue: string;
    readonly interval: string;
    readonly demandsOf: (by: string, of: string) => string;
    readonly rejectionsOf: (by: string) => string;
    readonly stuckSince: (date: string) => string;
    readonly certain: string;
    readonly uncertain: string;
    readonly noDeadlock: string;
    readonly span: (from: string | null, to: string | null) => string;
    readonly rolledUp: string;
  };
  /** Of acts. */
  readonly status: Readonly<Record<Status, string>>;
  /** Of demands. */
  readonly state: Readonly<Record<'OPEN' | 'PARTLY_MET' | 'MET' | 'REJECTED' | 'WITHDRAWN', string>>;
  readonly kind: Readonly<Record<Kind, string>>;
  /** The verb between the one who acts and the one acted on. */
  readonly relation: Readonly<Record<Relation, string>>;
}

/** Whether an act came about. */
export type Status = 'OCCURRED' | 'PLANNED' | 'EXPECTED' | 'DENIED';

/** What a node is. */
export type Kind =
  | 'Person'
  | 'Office'
  | 'Ministry'
  | 'Country'
  | 'Organization'
  | 'Dispute'
  | 'Agreement'
  | 'LegalCase'
  | 'Measure';

/** What an act is; `CONCERNS` ties an actor to an issue on a path. */
export type Relation = PathRelation;

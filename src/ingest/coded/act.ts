// What one row of coded events says, in one form whichever dataset it is from; whom it means is decided later.

import type { Relation, Scale } from '../../generated/schema.ts';

/** An actor as a row names it. */
export interface ActorMention {
  /** The name in the dataset's words, such as `Foreign Affairs (Japan)` or `Kang Kyung-wha`. */
  readonly name: string;
  /** ISO 3166-1 alpha-3 code, where the row says to which country it belongs. */
  readonly country?: string;
  /** What kind of actor it is, in the dataset's own words or codes, most telling first: `Foreign Ministry`, `GOV`. */
  readonly sectors?: readonly string[];
  /** The dataset's code of the actor, such as `JPNGOV`. */
  readonly code?: string;
  /** Wikidata or Wikipedia identifier, where the row has one. */
  readonly reference?: string;
}

/** Where an act happened, as far as the row says. */
export interface ActPlace {
  /** The place's name, from the narrowest to the widest: `Hanoi, Thanh Pho Ha Noi, Vietnam`. */
  readonly name: string;
  /** Degrees north and east, WGS 84. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** ISO 3166-1 alpha-3 code. */
  readonly country?: string;
}

/** The text that a row was coded from. */
export interface ActReport {
  /** What tells it apart within its dataset: the story's number, or the address. */
  readonly key: string;
  readonly title?: string;
  readonly url?: string;
  /** Name of the publisher; for an address its host. */
  readonly publisher?: string;
  /** Partial date as text. */
  readonly published?: string;
  /** BCP 47 tag. */
  readonly language?: string;
}

/** One row, read. Its texts are copies of their own: keeping one does not keep the part of the file that it stood in. */
export interface CodedAct {
  /** Id of the dataset without its prefix: `icews18`. */
  readonly dataset: string;
  /**
   * What makes two rows of one dataset the same act, its parts joined by tabs: for ICEWS the date, the source, the code and the target.
   * The fact's id is made of it.
   */
  readonly key: string;
  /** The row's own number or name in the dataset; where it has none, what `key` is. */
  readonly row: string;
  /** Partial date as text: `2018-06-01`. */
  readonly date: string;
  readonly relation: Relation;
  /** The three are null together: where the row names a relation and no code. */
  readonly code: string | null;
  readonly codebook: string | null;
  readonly edition: string | null;
  /** On `scale`; null where the dataset gives none. */
  readonly intensity: number | null;
  readonly scale: Scale | null;
  /** Null where the row leaves a side open; never both. */
  readonly source: ActorMention | null;
  readonly target: ActorMention | null;
  readonly place: ActPlace | null;
  readonly report: ActReport | null;
  /** How many mentions the dataset counted for this row; null where it does not count. */
  readonly mentions: number | null;
  /** The act in the dataset's words, such as `Consult`. */
  readonly wording: string;
}

/** Why a row cannot be taken in: said in the quarantine file beside the row itself. */
export interface Refusal {
  /** Short name of the rule, such as `no-date`. */
  readonly rule: string;
  /** What is wrong and how it could be mended. */
  readonly reason: string;
}

/** What an adapter makes of a row. */
export type ReadRow = CodedAct | Refusal;

/** Whether a row was refused. */
export function isRefusal(row: ReadRow): row is Refusal {
  return 'rule' in row;
}

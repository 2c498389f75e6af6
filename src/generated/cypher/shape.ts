// Generated from cypher/ by `npm run generate`. Never edit.
import type { PartialDate } from '../../graph/time.ts';
import type { Shapes } from '../../graph/statement.ts';

/** An actor, with its country and what it is a part of as far as the request shows these (`$parts`), or null. */
export interface ActorCard {
  id: string;
  type: string;
  name: string;
  description: string | null;
  kind: string | null;
  alpha2: string | null;
  country: CountryCard | null;
  partOf: string | null;
}

/** An actor as an import writes it. */
export interface ActorRow {
  id: string;
  type: string;
  name: string;
  description: string | null;
  kind: string | null;
  alpha2: string | null;
  country: string | null;
  partOf: string | null;
}

/** An actor among acts: in how many it takes part, acts and is acted upon, their first possible day at the latest, and their intensities. */
export interface ActorSum {
  actor: string;
  count: number;
  asSource: number;
  asTarget: number;
  last: string;
  scales: TieSum[];
}

/** A name as an import writes it. */
export interface AliasRow {
  owner: string;
  text: string;
  key: string;
  characters: string | null;
  sounds: string;
  language: string | null;
  script: string | null;
  note: string | null;
  standard: boolean;
}

/** A thing whose acts are asked for, with whoever may stand for it. */
export interface Anchor {
  key: string;
  members: StandIn[];
}

/** What one report says of a fact; `it` is the REPORTED_IN relationship. */
export interface AttestationCard {
  report: ReportCard;
  quote: string | null;
  asserts: string;
}

/** An actor that a dataset brings, as an import writes it. */
export interface CodedActorRow {
  id: string;
  type: string;
  name: string;
  key: string;
  characters: string | null;
  sounds: string;
  kind: string | null;
  sector: string | null;
  country: string | null;
  partOf: string | null;
}

/** A place of coded events, as an import writes it; degrees north and east. */
export interface CodedPlaceRow {
  id: string;
  name: string;
  latitude: number | null;
  longitude: number | null;
  country: string | null;
}

/** The text that rows were coded from, as an import writes it. */
export interface CodedReportRow {
  id: string;
  title: string;
  url: string | null;
  language: string | null;
  published: PartialDate | null;
  retrieved: string | null;
  publisher: string;
}

/** A coded event as an import writes it; source and target are ids of actors, one of them may be null. */
export interface CodedRow {
  id: string;
  dataset: string;
  relation: string;
  date: string;
  earliest: string;
  latest: string;
  code: string | null;
  codebook: string | null;
  edition: string | null;
  intensity: number | null;
  scale: string | null;
  source: string | null;
  target: string | null;
}

/** What a batch of an import added to one dataset. */
export interface CountRow {
  dataset: string;
  facts: number;
  further: number;
  known: number;
}

/** A country as it stands beside an actor. */
export interface CountryCard {
  id: string;
  type: string;
  name: string;
  description: string | null;
  alpha2: string | null;
}

/** Where coded events come from. */
export interface DatasetCard {
  id: string;
  type: string;
  name: string;
  edition: string | null;
  licence: string | null;
  citation: string | null;
  url: string | null;
  restricted: boolean;
}

/** A dataset as an import writes it. */
export interface DatasetRow {
  id: string;
  name: string;
  edition: string | null;
  licence: string | null;
  citation: string | null;
  url: string | null;
  restricted: boolean;
}

/** A dossier as an import writes it. */
export interface DossierRow {
  id: string;
  title: string;
  description: string | null;
  licence: string | null;
  hash: string;
}

/** A list of acts: the streams that it is read from, and which of the filters it has to pass. */
export interface EventAnchor {
  key: string;
  where: number;
  members: EventStream[];
}

/** An event with everyone who takes part, what it is about and where, as far as the request shows these (`$parts`); what it does not show is null or empty. The moment of its record is given as text, which the driver reads much faster than a moment. */
export interface EventCard {
  id: string;
  type: string;
  relation: string;
  status: string;
  date: PartialDate;
  summary: string | null;
  demand: string | null;
  code: string | null;
  codebook: string | null;
  edition: string | null;
  intensity: number | null;
  scale: string | null;
  sources: ActorCard[];
  targets: ActorCard[];
  issues: IssueCard[];
  places: PlaceCard[];
  dataset: string | null;
  rows: string[];
  mentions: number | null;
  recordedAt: string;
  retractedAt: string | null;
}

/** Where the reading of a stream stopped, although more follows in it. */
export interface EventEdge {
  date: string;
  fact: string;
  rank: number | null;
}

/** An event as an import writes it. */
export interface EventRow {
  id: string;
  relation: string;
  status: string;
  date: PartialDate;
  summary: string | null;
  demand: string | null;
  code: string | null;
  codebook: string | null;
  edition: string | null;
  intensity: number | null;
  scale: string | null;
  place: PlaceRow | null;
  sources: string[];
  targets: string[];
  about: string[];
  reports: ReportedRow[];
}

/** Where acts are read from: those of an actor in a role, of an issue, a dataset, a publisher or a report, those that answer earlier ones in a way (`responding`), those of one actor upon another (`by`, `upon`), or one act alone; one of these is set, or none for all acts. Only acts whose first day lies from `low` to `high`, and who may have happened from `from` to `to`, the days within which an actor stands for another. */
export interface EventStream {
  source: string | null;
  target: string | null;
  issue: string | null;
  dataset: string | null;
  publisher: string | null;
  report: string | null;
  event: string | null;
  responding: string | null;
  by: string | null;
  upon: string | null;
  low: string;
  high: string;
  from: string;
  to: string;
}

/** An actor as an export tells it, with its names. */
export interface ExportedActor {
  id: string;
  type: string;
  name: string;
  description: string | null;
  kind: string | null;
  sector: string | null;
  alpha2: string | null;
  country: string | null;
  partOf: string | null;
  names: ExportedName[];
}

/** An issue as an export tells it, with its names and parties. */
export interface ExportedIssue {
  id: string;
  type: string;
  name: string;
  description: string | null;
  kind: string | null;
  facets: string[] | null;
  opened: string | null;
  closed: string | null;
  partOf: string | null;
  parties: ExportedTie[];
  names: ExportedName[];
}

/** A name of an actor or an issue as an export tells it. */
export interface ExportedName {
  text: string;
  language: string | null;
  script: string | null;
  note: string | null;
  standard: boolean;
}

/** A place as an export tells it. */
export interface ExportedPlace {
  id: string;
  name: string;
  latitude: number | null;
  longitude: number | null;
  country: string | null;
}

/** A report as an export tells it. */
export interface ExportedReport {
  id: string;
  title: string;
  url: string | null;
  language: string | null;
  published: string | null;
  retrieved: string | null;
  note: string | null;
  publisher: string | null;
  cites: string[];
}

/** What a thing refers to, and as which of several. */
export interface ExportedTie {
  id: string;
  position: number | null;
}

/** Facts that are cited together. */
export interface FactGroup {
  key: string;
  facts: string[];
}

/** Conditions that must hold together; a filter holds where one of its clauses does. */
export interface FilterClause {
  tests: FilterTest[];
}

/** A whole filter: it holds where one of its clauses does. */
export interface FilterForm {
  clauses: FilterClause[];
}

/** One condition of a filter: what it looks at (`kind`), what it compares with, and whether it must not hold. Who stands for an actor is given by id, so that an act looks up who takes part in it and does not walk through hundreds. */
export interface FilterTest {
  kind: string;
  negated: boolean;
  words: string[];
  standIns: Readonly<Record<string, Span[]>>;
  others: Readonly<Record<string, Span[]>>;
  from: string | null;
  to: string | null;
  least: number | null;
  most: number | null;
}

/** A value by which acts are counted: how many have it, and their intensities on each scale. */
export interface GroupCount {
  key: string;
  count: number;
  scales: ScaleSum[];
}

/** That a person held an office, as a table of office holders has it. */
export interface HeldRow {
  id: string;
  person: string;
  office: string;
  from: PartialDate;
  to: PartialDate | null;
  report: string;
}

/** An issue whose acts are asked for, with its parts at any depth and itself. */
export interface IssueAnchor {
  key: string;
  parts: string[];
}

/** An issue: what every mention of one shows. */
export interface IssueCard {
  id: string;
  type: string;
  name: string;
  description: string | null;
  kind: string | null;
  facets: string[];
  opened: PartialDate | null;
  closed: PartialDate | null;
  partOf: string | null;
}

/** An issue as an import writes it. */
export interface IssueRow {
  id: string;
  type: string;
  name: string;
  description: string | null;
  kind: string | null;
  facets: string[];
  opened: string | null;
  closed: string | null;
  partOf: string | null;
  parties: string[];
}

/** An actor as a line has it. */
export interface LineActor {
  id: string;
  type: string;
  name: string;
  description: string | null;
  kind: string | null;
  sector: string | null;
  alpha2: string | null;
  country: string | null;
  partOf: string | null;
  names: LineName[];
}

/** A dossier as a line has it. */
export interface LineDossier {
  id: string;
  title: string;
  description: string | null;
  licence: string | null;
  hash: string;
  importedAt: string;
}

/** An event, or a version of one, as a line has it. */
export interface LineEvent {
  id: string;
  relation: string;
  status: string;
  date: PartialDate;
  sources: LineTie[];
  targets: LineTie[];
  issues: LineTie[];
  places: string[];
  summary: string | null;
  demand: string | null;
  code: string | null;
  codebook: string | null;
  edition: string | null;
  intensity: number | null;
  scale: string | null;
  dataset: string | null;
  rows: string[] | null;
  mentions: number | null;
  reports: LineSaid[];
  recordedAt: string;
  retractedAt: string | null;
  reason: string | null;
}

/** An import of coded events as a line has it. */
export interface LineImport {
  id: string;
  key: string;
  adapter: string;
  files: string[];
  startedAt: string;
  finishedAt: string | null;
  read: number;
  filtered: number;
  quarantined: number;
  done: number[] | null;
  counts: CountRow[];
}

/** An issue as a line has it. */
export interface LineIssue {
  id: string;
  type: string;
  name: string;
  description: string | null;
  kind: string | null;
  facets: string[] | null;
  opened: string | null;
  closed: string | null;
  partOf: string | null;
  parties: LineTie[];
  names: LineName[];
}

/** A name of an actor or an issue as a line of an export has it, made ready for the indexes of names. */
export interface LineName {
  text: string;
  key: string;
  characters: string | null;
  sounds: string;
  language: string | null;
  script: string | null;
  note: string | null;
  standard: boolean;
}

/** The id of an actor that was merged into another, as a line has it. */
export interface LineRedirect {
  id: string;
  to: string;
  mergedAt: string;
}

/** A report as a line has it. */
export interface LineReport {
  id: string;
  title: string;
  url: string | null;
  language: string | null;
  published: PartialDate | null;
  retrieved: string | null;
  note: string | null;
  publisher: string | null;
  cites: string[];
}

/** A response, or a version of one, as a line has it. */
export interface LineResponse {
  id: string;
  as: string;
  event: string | null;
  respondsTo: string | null;
  assertedBy: LineTie[];
  deniedBy: LineTie[];
  reports: LineSaid[];
  recordedAt: string;
  retractedAt: string | null;
  reason: string | null;
}

/** An actor, an issue or a report that was retired, as a line has it. */
export interface LineRetired {
  id: string;
  type: string | null;
  name: string | null;
  description: string | null;
  kind: string | null;
  sector: string | null;
  alpha2: string | null;
  facets: string[] | null;
  opened: string | null;
  closed: string | null;
  title: string | null;
  url: string | null;
  language: string | null;
  published: PartialDate | null;
  retrieved: string | null;
  note: string | null;
  retractedAt: string;
}

/** What a report says of a fact, as a line has it. */
export interface LineSaid {
  report: string;
  asserts: string;
  quote: string | null;
  position: number | null;
  rows: string[] | null;
}

/** A tenure, or a version of one, as a line has it. */
export interface LineTenure {
  id: string;
  person: string | null;
  office: string | null;
  from: PartialDate | null;
  to: PartialDate | null;
  dataset: string | null;
  reports: LineSaid[];
  recordedAt: string;
  retractedAt: string | null;
  reason: string | null;
}

/** What a line refers to, and as which of several. */
export interface LineTie {
  id: string;
  position: number | null;
}

/** Two actors that are one: the first goes into the second. */
export interface MergeRow {
  from: string;
  into: string;
}

/** What the indexes hold of a name. */
export interface NameKeysRow {
  owner: string;
  text: string;
  key: string;
  characters: string | null;
  sounds: string;
}

/** A name that is looked for: its place in the request, and by which ways; null leaves a way out. */
export interface NameQuery {
  at: number;
  ids: string[];
  key: string | null;
  words: string | null;
  characters: string | null;
  sounds: string | null;
}

/** Two actors side by side on a path. */
export interface Pair {
  near: string;
  far: string;
}

/** Acts of one actor upon another, of one kind where `relation` says so. */
export interface PairSum {
  source: string;
  target: string;
  relation: string | null;
  count: number;
  last: string;
  scales: TieSum[];
}

/** A place by its name, and where it is in degrees north and east. */
export interface PlaceCard {
  id: string;
  type: string;
  name: string;
  latitude: number | null;
  longitude: number | null;
}

/** A place as an import writes it. */
export interface PlaceRow {
  id: string;
  name: string;
}

/** An act with what it is ordered by before its id. */
export interface RankedEvent {
  rank: number;
  day: string;
  event: EventCard;
}

/** A report with its publisher. */
export interface ReportCard {
  id: string;
  type: string;
  title: string;
  url: string | null;
  language: string | null;
  published: PartialDate | null;
  retrieved: PartialDate | null;
  note: string | null;
  publisher: ActorCard;
}

/** A report as an import writes it. */
export interface ReportRow {
  id: string;
  title: string;
  url: string | null;
  language: string | null;
  note: string | null;
  published: PartialDate | null;
  retrieved: string | null;
  publisher: string;
  cites: string[];
}

/** What a report says of a fact, as an import writes it. */
export interface ReportedRow {
  report: string;
  asserts: string;
  quote: string | null;
}

/** A response with who asserts and who denies it; the two events by their ids. */
export interface ResponseCard {
  id: string;
  type: string;
  as: string;
  event: string;
  respondsTo: string;
  assertedBy: ActorCard[];
  deniedBy: ActorCard[];
  recordedAt: string;
  retractedAt: string | null;
}

/** A response as an import writes it. */
export interface ResponseRow {
  id: string;
  as: string;
  event: string;
  respondsTo: string;
  assertedBy: string[];
  deniedBy: string[];
  reports: ReportedRow[];
}

/** Intensities on one scale: how many, and their sum. */
export interface ScaleSum {
  scale: string;
  count: number;
  sum: number;
}

/** Days within which somebody stands for an actor. */
export interface Span {
  from: string;
  to: string;
}

/** Somebody whose acts count for an actor, and within which days. */
export interface StandIn {
  actor: string;
  from: string;
  to: string;
}

/** That a dossier states something, and how. */
export interface StatedRow {
  dossier: string;
  id: string;
  kind: string;
  content: string;
}

/** One row of a dataset that tells an act: its number there, and the report and place that it names. */
export interface TellingRow {
  row: string;
  mentions: number | null;
  report: string | null;
  place: string | null;
}

/** A tenure with who holds which office. */
export interface TenureCard {
  id: string;
  type: string;
  person: ActorCard;
  office: ActorCard;
  from: PartialDate | null;
  to: PartialDate | null;
  recordedAt: string;
  retractedAt: string | null;
}

/** A tenure as an import writes it. */
export interface TenureRow {
  id: string;
  person: string;
  office: string;
  from: PartialDate | null;
  to: PartialDate | null;
  reports: ReportedRow[];
}

/** An actor whose ties are asked for: the streams that they are read from, and which of the filters they have to pass. */
export interface TieAnchor {
  key: string;
  where: number;
  members: TieStream[];
}

/** By how many acts an actor is tied to another. */
export interface TieCount {
  near: string;
  count: number;
}

/** A tie of an actor to a counterpart, drawn by one fact: its act, with `relation`, `direction`, `fact`, `far` and counterpart `b`. */
export interface TieRow {
  relation: string;
  direction: string;
  date: PartialDate;
  sortDate: string;
  intensity: number | null;
  scale: string | null;
  fact: string;
  event: string;
  far: string;
  counterpart: ActorCard;
}

/** Whose ties are read: of an actor as the source of acts, as their target, as who retaliates, or as against whom others do; one of these is set. Within the days within which it stands for another. */
export interface TieStream {
  source: string | null;
  target: string | null;
  retaliating: string | null;
  retaliated: string | null;
  low: string;
  high: string;
  from: string;
  to: string;
}

/** Acts on one scale (null: those without a value): how many, how many of them are cooperative and hostile, and the sum of their values. */
export interface TieSum {
  scale: string | null;
  count: number;
  cooperative: number;
  hostile: number;
  sum: number;
}

/** What the rows of a dataset tell of one act. */
export interface ToldRow {
  fact: string;
  tellings: TellingRow[];
}

/** The fields of every shape, for checking what the database returns. */
export const shapes: Shapes = {
  ActorCard: [['id', 'string'], ['type', 'string'], ['name', 'string'], ['description', 'string?'], ['kind', 'string?'], ['alpha2', 'string?'], ['country', 'CountryCard?'], ['partOf', 'string?']],
  ActorRow: [['id', 'string'], ['type', 'string'], ['name', 'string'], ['description', 'string?'], ['kind', 'string?'], ['alpha2', 'string?'], ['country', 'string?'], ['partOf', 'string?']],
  ActorSum: [['actor', 'string'], ['count', 'int'], ['asSource', 'int'], ['asTarget', 'int'], ['last', 'date'], ['scales', 'TieSum[]']],
  AliasRow: [['owner', 'string'], ['text', 'string'], ['key', 'string'], ['characters', 'string?'], ['sounds', 'string'], ['language', 'string?'], ['script', 'string?'], ['note', 'string?'], ['standard', 'boolean']],
  Anchor: [['key', 'string'], ['members', 'StandIn[]']],
  AttestationCard: [['report', 'ReportCard'], ['quote', 'string?'], ['asserts', 'string']],
  CodedActorRow: [['id', 'string'], ['type', 'string'], ['name', 'string'], ['key', 'string'], ['characters', 'string?'], ['sounds', 'string'], ['kind', 'string?'], ['sector', 'string?'], ['country', 'string?'], ['partOf', 'string?']],
  CodedPlaceRow: [['id', 'string'], ['name', 'string'], ['latitude', 'float?'], ['longitude', 'float?'], ['country', 'string?']],
  CodedReportRow: [['id', 'string'], ['title', 'string'], ['url', 'string?'], ['language', 'string?'], ['published', 'partialDate?'], ['retrieved', 'string?'], ['publisher', 'string']],
  CodedRow: [['id', 'string'], ['dataset', 'string'], ['relation', 'string'], ['date', 'string'], ['earliest', 'string'], ['latest', 'string'], ['code', 'string?'], ['codebook', 'string?'], ['edition', 'string?'], ['intensity', 'float?'], ['scale', 'string?'], ['source', 'string?'], ['target', 'string?']],
  CountRow: [['dataset', 'string'], ['facts', 'int'], ['further', 'int'], ['known', 'int']],
  CountryCard: [['id', 'string'], ['type', 'string'], ['name', 'string'], ['description', 'string?'], ['alpha2', 'string?']],
  DatasetCard: [['id', 'string'], ['type', 'string'], ['name', 'string'], ['edition', 'string?'], ['licence', 'string?'], ['citation', 'string?'], ['url', 'string?'], ['restricted', 'boolean']],
  DatasetRow: [['id', 'string'], ['name', 'string'], ['edition', 'string?'], ['licence', 'string?'], ['citation', 'string?'], ['url', 'string?'], ['restricted', 'boolean']],
  DossierRow: [['id', 'string'], ['title', 'string'], ['description', 'string?'], ['licence', 'string?'], ['hash', 'string']],
  EventAnchor: [['key', 'string'], ['where', 'int'], ['members', 'EventStream[]']],
  EventCard: [['id', 'string'], ['type', 'string'], ['relation', 'string'], ['status', 'string'], ['date', 'partialDate'], ['summary', 'string?'], ['demand', 'string?'], ['code', 'string?'], ['codebook', 'string?'], ['edition', 'string?'], ['intensity', 'float?'], ['scale', 'string?'], ['sources', 'ActorCard[]'], ['targets', 'ActorCard[]'], ['issues', 'IssueCard[]'], ['places', 'PlaceCard[]'], ['dataset', 'string?'], ['rows', 'string[]'], ['mentions', 'int?'], ['recordedAt', 'datetimeText'], ['retractedAt', 'datetime?']],
  EventEdge: [['date', 'date'], ['fact', 'string'], ['rank', 'float?']],
  EventRow: [['id', 'string'], ['relation', 'string'], ['status', 'string'], ['date', 'partialDate'], ['summary', 'string?'], ['demand', 'string?'], ['code', 'string?'], ['codebook', 'string?'], ['edition', 'string?'], ['intensity', 'float?'], ['scale', 'string?'], ['place', 'PlaceRow?'], ['sources', 'string[]'], ['targets', 'string[]'], ['about', 'string[]'], ['reports', 'ReportedRow[]']],
  EventStream: [['source', 'string?'], ['target', 'string?'], ['issue', 'string?'], ['dataset', 'string?'], ['publisher', 'string?'], ['report', 'string?'], ['event', 'string?'], ['responding', 'string?'], ['by', 'string?'], ['upon', 'string?'], ['low', 'date'], ['high', 'date'], ['from', 'date'], ['to', 'date']],
  ExportedActor: [['id', 'string'], ['type', 'string'], ['name', 'string'], ['description', 'string?'], ['kind', 'string?'], ['sector', 'string?'], ['alpha2', 'string?'], ['country', 'string?'], ['partOf', 'string?'], ['names', 'ExportedName[]']],
  ExportedIssue: [['id', 'string'], ['type', 'string'], ['name', 'string'], ['description', 'string?'], ['kind', 'string?'], ['facets', 'string[]?'], ['opened', 'string?'], ['closed', 'string?'], ['partOf', 'string?'], ['parties', 'ExportedTie[]'], ['names', 'ExportedName[]']],
  ExportedName: [['text', 'string'], ['language', 'string?'], ['script', 'string?'], ['note', 'string?'], ['standard', 'boolean']],
  ExportedPlace: [['id', 'string'], ['name', 'string'], ['latitude', 'float?'], ['longitude', 'float?'], ['country', 'string?']],
  ExportedReport: [['id', 'string'], ['title', 'string'], ['url', 'string?'], ['language', 'string?'], ['published', 'string?'], ['retrieved', 'string?'], ['note', 'string?'], ['publisher', 'string?'], ['cites', 'string[]']],
  ExportedTie: [['id', 'string'], ['position', 'int?']],
  FactGroup: [['key', 'string'], ['facts', 'string[]']],
  FilterClause: [['tests', 'FilterTest[]']],
  FilterForm: [['clauses', 'FilterClause[]']],
  FilterTest: [['kind', 'string'], ['negated', 'boolean'], ['words', 'string[]'], ['standIns', 'Span[]{}'], ['others', 'Span[]{}'], ['from', 'date?'], ['to', 'date?'], ['least', 'float?'], ['most', 'float?']],
  GroupCount: [['key', 'string'], ['count', 'int'], ['scales', 'ScaleSum[]']],
  HeldRow: [['id', 'string'], ['person', 'string'], ['office', 'string'], ['from', 'partialDate'], ['to', 'partialDate?'], ['report', 'string']],
  IssueAnchor: [['key', 'string'], ['parts', 'string[]']],
  IssueCard: [['id', 'string'], ['type', 'string'], ['name', 'string'], ['description', 'string?'], ['kind', 'string?'], ['facets', 'string[]'], ['opened', 'partialDate?'], ['closed', 'partialDate?'], ['partOf', 'string?']],
  IssueRow: [['id', 'string'], ['type', 'string'], ['name', 'string'], ['description', 'string?'], ['kind', 'string?'], ['facets', 'string[]'], ['opened', 'string?'], ['closed', 'string?'], ['partOf', 'string?'], ['parties', 'string[]']],
  LineActor: [['id', 'string'], ['type', 'string'], ['name', 'string'], ['description', 'string?'], ['kind', 'string?'], ['sector', 'string?'], ['alpha2', 'string?'], ['country', 'string?'], ['partOf', 'string?'], ['names', 'LineName[]']],
  LineDossier: [['id', 'string'], ['title', 'string'], ['description', 'string?'], ['licence', 'string?'], ['hash', 'string'], ['importedAt', 'datetime']],
  LineEvent: [['id', 'string'], ['relation', 'string'], ['status', 'string'], ['date', 'partialDate'], ['sources', 'LineTie[]'], ['targets', 'LineTie[]'], ['issues', 'LineTie[]'], ['places', 'string[]'], ['summary', 'string?'], ['demand', 'string?'], ['code', 'string?'], ['codebook', 'string?'], ['edition', 'string?'], ['intensity', 'float?'], ['scale', 'string?'], ['dataset', 'string?'], ['rows', 'string[]?'], ['mentions', 'int?'], ['reports', 'LineSaid[]'], ['recordedAt', 'datetime'], ['retractedAt', 'datetime?'], ['reason', 'string?']],
  LineImport: [['id', 'string'], ['key', 'string'], ['adapter', 'string'], ['files', 'string[]'], ['startedAt', 'datetime'], ['finishedAt', 'datetime?'], ['read', 'int'], ['filtered', 'int'], ['quarantined', 'int'], ['done', 'int[]?'], ['counts', 'CountRow[]']],
  LineIssue: [['id', 'string'], ['type', 'string'], ['name', 'string'], ['description', 'string?'], ['kind', 'string?'], ['facets', 'string[]?'], ['opened', 'string?'], ['closed', 'string?'], ['partOf', 'string?'], ['parties', 'LineTie[]'], ['names', 'LineName[]']],
  LineName: [['text', 'string'], ['key', 'string'], ['characters', 'string?'], ['sounds', 'string'], ['language', 'string?'], ['script', 'string?'], ['note', 'string?'], ['standard', 'boolean']],
  LineRedirect: [['id', 'string'], ['to', 'string'], ['mergedAt', 'datetime']],
  LineReport: [['id', 'string'], ['title', 'string'], ['url', 'string?'], ['language', 'string?'], ['published', 'partialDate?'], ['retrieved', 'string?'], ['note', 'string?'], ['publisher', 'string?'], ['cites', 'string[]']],
  LineResponse: [['id', 'string'], ['as', 'string'], ['event', 'string?'], ['respondsTo', 'string?'], ['assertedBy', 'LineTie[]'], ['deniedBy', 'LineTie[]'], ['reports', 'LineSaid[]'], ['recordedAt', 'datetime'], ['retractedAt', 'datetime?'], ['reason', 'string?']],
  LineRetired: [['id', 'string'], ['type', 'string?'], ['name', 'string?'], ['description', 'string?'], ['kind', 'string?'], ['sector', 'string?'], ['alpha2', 'string?'], ['facets', 'string[]?'], ['opened', 'string?'], ['closed', 'string?'], ['title', 'string?'], ['url', 'string?'], ['language', 'string?'], ['published', 'partialDate?'], ['retrieved', 'string?'], ['note', 'string?'], ['retractedAt', 'datetime']],
  LineSaid: [['report', 'string'], ['asserts', 'string'], ['quote', 'string?'], ['position', 'int?'], ['rows', 'string[]?']],
  LineTenure: [['id', 'string'], ['person', 'string?'], ['office', 'string?'], ['from', 'partialDate?'], ['to', 'partialDate?'], ['dataset', 'string?'], ['reports', 'LineSaid[]'], ['recordedAt', 'datetime'], ['retractedAt', 'datetime?'], ['reason', 'string?']],
  LineTie: [['id', 'string'], ['position', 'int?']],
  MergeRow: [['from', 'string'], ['into', 'string']],
  NameKeysRow: [['owner', 'string'], ['text', 'string'], ['key', 'string'], ['characters', 'string?'], ['sounds', 'string']],
  NameQuery: [['at', 'int'], ['ids', 'string[]'], ['key', 'string?'], ['words', 'string?'], ['characters', 'string?'], ['sounds', 'string?']],
  Pair: [['near', 'string'], ['far', 'string']],
  PairSum: [['source', 'string'], ['target', 'string'], ['relation', 'string?'], ['count', 'int'], ['last', 'date'], ['scales', 'TieSum[]']],
  PlaceCard: [['id', 'string'], ['type', 'string'], ['name', 'string'], ['latitude', 'float?'], ['longitude', 'float?']],
  PlaceRow: [['id', 'string'], ['name', 'string']],
  RankedEvent: [['rank', 'float'], ['day', 'date'], ['event', 'EventCard']],
  ReportCard: [['id', 'string'], ['type', 'string'], ['title', 'string'], ['url', 'string?'], ['language', 'string?'], ['published', 'partialDate?'], ['retrieved', 'partialDate?'], ['note', 'string?'], ['publisher', 'ActorCard']],
  ReportRow: [['id', 'string'], ['title', 'string'], ['url', 'string?'], ['language', 'string?'], ['note', 'string?'], ['published', 'partialDate?'], ['retrieved', 'string?'], ['publisher', 'string'], ['cites', 'string[]']],
  ReportedRow: [['report', 'string'], ['asserts', 'string'], ['quote', 'string?']],
  ResponseCard: [['id', 'string'], ['type', 'string'], ['as', 'string'], ['event', 'string'], ['respondsTo', 'string'], ['assertedBy', 'ActorCard[]'], ['deniedBy', 'ActorCard[]'], ['recordedAt', 'datetime'], ['retractedAt', 'datetime?']],
  ResponseRow: [['id', 'string'], ['as', 'string'], ['event', 'string'], ['respondsTo', 'string'], ['assertedBy', 'string[]'], ['deniedBy', 'string[]'], ['reports', 'ReportedRow[]']],
  ScaleSum: [['scale', 'string'], ['count', 'int'], ['sum', 'float']],
  Span: [['from', 'date'], ['to', 'date']],
  StandIn: [['actor', 'string'], ['from', 'date'], ['to', 'date']],
  StatedRow: [['dossier', 'string'], ['id', 'string'], ['kind', 'string'], ['content', 'string']],
  TellingRow: [['row', 'string'], ['mentions', 'int?'], ['report', 'string?'], ['place', 'string?']],
  TenureCard: [['id', 'string'], ['type', 'string'], ['person', 'ActorCard'], ['office', 'ActorCard'], ['from', 'partialDate?'], ['to', 'partialDate?'], ['recordedAt', 'datetime'], ['retractedAt', 'datetime?']],
  TenureRow: [['id', 'string'], ['person', 'string'], ['office', 'string'], ['from', 'partialDate?'], ['to', 'partialDate?'], ['reports', 'ReportedRow[]']],
  TieAnchor: [['key', 'string'], ['where', 'int'], ['members', 'TieStream[]']],
  TieCount: [['near', 'string'], ['count', 'int']],
  TieRow: [['relation', 'string'], ['direction', 'string'], ['date', 'partialDate'], ['sortDate', 'dateText'], ['intensity', 'float?'], ['scale', 'string?'], ['fact', 'string'], ['event', 'string'], ['far', 'string'], ['counterpart', 'ActorCard']],
  TieStream: [['source', 'string?'], ['target', 'string?'], ['retaliating', 'string?'], ['retaliated', 'string?'], ['low', 'date'], ['high', 'date'], ['from', 'date'], ['to', 'date']],
  TieSum: [['scale', 'string?'], ['count', 'int'], ['cooperative', 'int'], ['hostile', 'int'], ['sum', 'float']],
  ToldRow: [['fact', 'string'], ['tellings', 'TellingRow[]']],
};

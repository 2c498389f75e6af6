import type { PartialDate } from '../graph/time.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeCard } from '../graph/node.ts';
import type { ActorCard, IssueCard, EventCard, TenureCard, ResponseCard, ReportCard, PlaceCard, DatasetCard, AttestationCard } from './cypher/shape.ts';
import type { RecordedFact, RecordedEvent, RecordedTenure, RecordedResponse } from '../fact/versions.ts';
import type { DatasetImportsRow } from './cypher/dataset.ts';
import type { ActorPage, IssuePage, EventPage, ReportPage } from '../graph/pages.ts';
import type { TiePage, Tie } from '../actor/relations.ts';
import type { FoundPaths, FoundPath, FoundHop, Card } from '../path/search.ts';
import type { FoundCitation } from '../path/acts.ts';
import type { Cited } from '../fact/citations.ts';
import type { Standing } from '../demand/standing.ts';
import type { Thread } from '../demand/threads.ts';
import type { FoundDeadlock } from '../demand/deadlocks.ts';
import type { FoundChain, ChainLink } from '../chain/chain.ts';
import type { FoundRow, FoundWord } from '../chain/sideBySide.ts';
import type { FoundLikely } from '../chain/likely.ts';
import type { FoundFacet, FoundValue } from '../figures/facets.ts';
import type { FoundNeighborhood, FoundNeighbor } from '../neighborhood/neighborhood.ts';
import type { FoundLink } from '../neighborhood/links.ts';
import type { CommonPage, FoundCommon, FoundTie } from '../neighborhood/common.ts';
import type { FoundDyad } from '../dyad/pair.ts';
import type { MeetingPage, FoundMeeting } from '../dyad/meetings.ts';
import type { FoundRanking, Ranked } from '../network/ranking.ts';
import type { FoundCommunities, FoundCommunity } from '../network/groups.ts';
import type { Hit } from '../search/search.ts';
import type { Resolution } from '../search/resolve.ts';
import type { Context } from '../graph/batching.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, ISO 8601: `2020-10-29`. */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601 with milliseconds: `2026-11-24T10:35:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** An instant as it is asked for: `2020-10-29T12:00:00Z`; or a day, a month or a year, which mean their end (UTC). */
  Instant: { input: string; output: string; }
  /** A date as far as it is known: a day `2019-07-04`, a month `2019-07` or a year `2019` (EDTF level 0). Never padded. */
  PartialDate: { input: PartialDate; output: string; }
  /** Whose account counts: `ANY` (every recorded response), `UNDISPUTED` (nobody denies it), or an actor's id (that actor's own account). */
  Stance: { input: string; output: string; }
};

/** A step of a chain, and what each account says of it. */
export type AccountRow = {
  __typename?: 'AccountRow';
  /** The step. */
  link: RetaliationLink;
  /** What each account says, in the order in which they were asked for. */
  words: Array<AccountWord>;
};

/** What an account says of a step. */
export type AccountStand =
  /** It says that the later act answers the earlier one. */
  | 'ASSERTED'
  /** It says that it does not; also where some who speak for it say that it does. */
  | 'DENIED'
  /** It says nothing of it. */
  | 'SILENT';

/** What one account says of a step. */
export type AccountWord = {
  __typename?: 'AccountWord';
  /** Who says so; nobody where it is silent. */
  by: Array<Actor>;
  /** Whose account it is. */
  of: Actor;
  /** Whether this account leads from the root to here: it asserts this step, and every step of some way to it. */
  reached: Scalars['Boolean']['output'];
  /** What it says. */
  word: AccountStand;
};

/** Somebody or something that acts: a person, an office, a ministry, a country or an organization. */
export type Actor = {
  /** Other names, spellings and scripts. */
  aliases: Array<Alias>;
  /** The country it belongs to; null for a country and for international bodies. */
  country: Maybe<Country>;
  /** One sentence on who this is; null where none is kept. */
  description: Maybe<Scalars['String']['output']>;
  /** Acts in which this actor takes part on either side. */
  events: EventConnection;
  /** Global id, such as `person:yoshihide-suga`. */
  id: Scalars['ID']['output'];
  /** The standard name in English. */
  name: Scalars['String']['output'];
  /** Ties to other actors, one edge for each act that draws one. */
  relations: RelationConnection;
};


/** Somebody or something that acts: a person, an office, a ministry, a country or an organization. */
export type ActorEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Somebody or something that acts: a person, an office, a ministry, a country or an organization. */
export type ActorRelationsArgs = {
  about: InputMaybe<Scalars['ID']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  during: InputMaybe<During>;
  filter: InputMaybe<RelationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  relation: InputMaybe<Array<Relation>>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  toward: InputMaybe<Scalars['ID']['input']>;
};

/** A page of actors. */
export type ActorConnection = {
  __typename?: 'ActorConnection';
  /** The actors with their cursors. */
  edges: Array<ActorEdge>;
  /** The actors alone. */
  nodes: Array<Actor>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An actor in a page. */
export type ActorEdge = {
  __typename?: 'ActorEdge';
  /** Opaque position in the list. */
  cursor: Scalars['String']['output'];
  /** The actor. */
  node: Actor;
};

/** Narrows a list of actors; every field given must hold. */
export type ActorFilter = {
  /** All of these must hold too; an empty list leaves the condition out. */
  and?: InputMaybe<Array<ActorFilter>>;
  /** Belonging to this country. */
  country?: InputMaybe<Scalars['ID']['input']>;
  /** Organizations of one of these kinds. */
  kind?: InputMaybe<Array<OrganizationKind>>;
  /** This must not hold. */
  not?: InputMaybe<ActorFilter>;
  /** At least one of these must hold too; an empty list leaves the condition out. */
  or?: InputMaybe<Array<ActorFilter>>;
  /** A part of this actor, at any depth. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** Whose name or alias holds these words, in any order. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these types. */
  type?: InputMaybe<Array<ActorType>>;
};

/** How a list of actors is ordered; the id settles ties. */
export type ActorOrder =
  /** By the number of acts that they take part in, most first. Acts that are written while a list is read can move an actor over a page's border. */
  | 'DEGREE'
  /** By id. */
  | 'ID'
  /** By standard name, A first. */
  | 'NAME';

/** Actors by how much they matter in a network: those whom acts tie to each other, under what was asked for. */
export type ActorRanking = {
  __typename?: 'ActorRanking';
  /** How many acts tie them. */
  actCount: Scalars['Int']['output'];
  /** How many actors the network has: those that acts tie to another. */
  actorCount: Scalars['Int']['output'];
  /** In 95 of 100 draws no score at all lies farther than this from the exact one; 0 where scores are exact. */
  error: Scalars['Float']['output'];
  /** How the scores came about. */
  method: RankingMethod;
  /** How many pairs of them are tied. */
  pairCount: Scalars['Int']['output'];
  /** The actors, the highest score first; ids settle ties. Actors whose score is 0 are left out. */
  ranks: Array<RankedActor>;
  /** How the acts were found. */
  road: Road;
  /** Whether the time was over before all was measured that was to be. What was measured until then is given, as a sample, if there is any. */
  timedOut: Scalars['Boolean']['output'];
  /** Whether more actors have a score above 0, or the measuring had to stop early. */
  truncated: Scalars['Boolean']['output'];
};

/** The types of actor. */
export type ActorType =
  /** A country or territory. */
  | 'COUNTRY'
  /** A ministry or one of its bureaus. */
  | 'MINISTRY'
  /** A post that persons hold in turn. */
  | 'OFFICE'
  /** Any other body. */
  | 'ORGANIZATION'
  /** A human being. */
  | 'PERSON';

/** A treaty, declaration or other agreement. */
export type Agreement = Issue & Named & Node & {
  __typename?: 'Agreement';
  /** Other names, spellings and scripts. */
  aliases: Array<Alias>;
  /** When it ended; null while in force or where unknown. */
  closed: Maybe<FactDate>;
  /** One sentence on what it is about; null where none is kept. */
  description: Maybe<Scalars['String']['output']>;
  /** The fields of life that it touches. */
  facets: Array<Facet>;
  /** Global id, such as `agreement:1965-claims`. */
  id: Scalars['ID']['output'];
  /** The standard name in English. */
  name: Scalars['String']['output'];
  /** When it was made; null where unknown. */
  opened: Maybe<FactDate>;
  /** The larger issue that it is a part of. */
  partOf: Maybe<Issue>;
  /** The actors that it binds or concerns. */
  parties: Array<Actor>;
  /** The issues that are a part of it. */
  parts: Array<Issue>;
};

/** A name or spelling by which something is known. */
export type Alias = {
  __typename?: 'Alias';
  /** Its language as a BCP 47 tag, such as `ja`; null where unknown. */
  language: Maybe<Scalars['String']['output']>;
  /** Where the spelling was seen, or why it is kept. */
  note: Maybe<Scalars['String']['output']>;
  /** Its script as an ISO 15924 code, such as `Jpan`; null where unknown. */
  script: Maybe<Scalars['String']['output']>;
  /** The name as written. */
  text: Scalars['String']['output'];
};

/** What one report says of a fact, and in which words. */
export type Attestation = {
  __typename?: 'Attestation';
  /** What this report says became of the fact; a report of the day before may say `PLANNED` of what others saw happen. */
  asserts: Status;
  /** The report's own words, short; null where none is kept. */
  quote: Maybe<Scalars['String']['output']>;
  /** The report. */
  report: Report;
};

/** Who acts on whom. */
export type Balance = {
  __typename?: 'Balance';
  /** Acts of `a` upon `b`. */
  aToB: DirectedActs;
  /** Acts of `b` upon `a`. */
  bToA: DirectedActs;
};

/** An act and a report that tells it. */
export type Citation = {
  __typename?: 'Citation';
  /** What the report says became of it. */
  asserts: Status;
  /** The act. */
  event: Event;
  /** The report's own words, short; null where none is kept. */
  quote: Maybe<Scalars['String']['output']>;
  /** The report that tells it. */
  report: Report;
};

/** What an answer stands on, all of it together. */
export type Citations = {
  __typename?: 'Citations';
  /** The facts: acts, and the responses that tie them. */
  facts: Array<Fact>;
  /** How many publishers tell any of it independently: copies of one origin count once, as their origin. */
  independentPublishers: Scalars['Int']['output'];
  /** Who published these reports, by name. */
  publishers: Array<Actor>;
  /** The reports that tell any of these facts, in order of publication. */
  reports: Array<Report>;
};

/** A code of a codebook, with the codes below it: CAMEO `10` holds `101` and `1011`. */
export type CodeFilter = {
  /** The code, such as `10`. */
  code: Scalars['String']['input'];
  /** The codebook, such as `CAMEO`. */
  codebook: Scalars['String']['input'];
  /** Only codes of this edition, such as `GDELT`; editions disagree about some codes. */
  edition?: InputMaybe<Scalars['String']['input']>;
  /** Leave out the codes below this one. */
  exactly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An actor that acts tie to each of those asked about. */
export type CommonNeighbor = {
  __typename?: 'CommonNeighbor';
  /** The actor. */
  actor: Actor;
  /** The fewest acts that tie it to any one of those asked about: the list is ordered by it. */
  least: Scalars['Int']['output'];
  /** The acts that tie it to each of them, added up. */
  sum: Scalars['Int']['output'];
  /** How it is tied to each of those asked about, in the order asked. */
  ties: Array<CommonTie>;
};

/** A page of actors that others have in common. */
export type CommonNeighborConnection = {
  __typename?: 'CommonNeighborConnection';
  /** The actors in common with their cursors. */
  edges: Array<CommonNeighborEdge>;
  /** The actors in common alone. */
  nodes: Array<CommonNeighbor>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An actor in common, in a page. */
export type CommonNeighborEdge = {
  __typename?: 'CommonNeighborEdge';
  /** Opaque position in the list. */
  cursor: Scalars['String']['output'];
  /** The actor in common. */
  node: CommonNeighbor;
};

/** How an actor in common is tied to one of those asked about. */
export type CommonTie = {
  __typename?: 'CommonTie';
  /** How many acts tie the two, each act once, whichever way it runs. */
  count: Scalars['Int']['output'];
  /** These acts by kind and direction, most acts first. */
  links: Array<Link>;
  /** The one asked about. */
  to: Actor;
};

/** Groups of actors that have more to do with each other than with the rest. */
export type Communities = {
  __typename?: 'Communities';
  /** How many acts tie them. */
  actCount: Scalars['Int']['output'];
  /** How many actors the network has: those that acts tie to another. */
  actorCount: Scalars['Int']['output'];
  /** The groups, the largest first, then by the id of their first actor. Every actor of the network is in one. */
  communities: Array<Community>;
  /** How many groups there are in all. */
  communityCount: Scalars['Int']['output'];
  /** How much more of all acts lies within groups than chance would put there, below 1; 0 is what chance gives. */
  modularity: Scalars['Float']['output'];
  /** How many pairs of them are tied. */
  pairCount: Scalars['Int']['output'];
  /** How the acts were found. */
  road: Road;
  /** Whether the time was over before groups were found; then there are none. */
  timedOut: Scalars['Boolean']['output'];
  /** Whether more groups exist, or the time was over. */
  truncated: Scalars['Boolean']['output'];
};

/** A group of actors. */
export type Community = {
  __typename?: 'Community';
  /** Its actors, those with the most acts within the group first; ids settle ties. */
  actors: Array<Actor>;
  /** How many acts tie one of its actors to one of another group; an act that ties several pairs counts for each. */
  actsAcross: Scalars['Int']['output'];
  /** How many acts tie two of its actors; an act that ties several pairs counts for each. */
  actsWithin: Scalars['Int']['output'];
  /** What the newest act of each of its first three actors stands on. */
  citations: Array<Citation>;
  /** How many actors it has. */
  size: Scalars['Int']['output'];
};


/** A group of actors. */
export type CommunityActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A country or territory with an ISO 3166-1 code. Acts of its government are acts of the country. */
export type Country = Actor & Named & Node & {
  __typename?: 'Country';
  /** Other names, spellings and scripts. */
  aliases: Array<Alias>;
  /** ISO 3166-1 alpha-2 code, such as `JP`; null where none is kept. */
  alpha2: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-3 code, such as `JPN`. */
  alpha3: Scalars['String']['output'];
  /** Always null: a country belongs to no country. */
  country: Maybe<Country>;
  /** One sentence on what this is; null where none is kept. */
  description: Maybe<Scalars['String']['output']>;
  /** Acts in which this country takes part on either side. */
  events: EventConnection;
  /** Global id made of the ISO 3166-1 alpha-3 code, such as `country:JPN`. */
  id: Scalars['ID']['output'];
  /** The short English name. */
  name: Scalars['String']['output'];
  /** Ties to other actors, one edge for each act that draws one. */
  relations: RelationConnection;
};


/** A country or territory with an ISO 3166-1 code. Acts of its government are acts of the country. */
export type CountryEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A country or territory with an ISO 3166-1 code. Acts of its government are acts of the country. */
export type CountryRelationsArgs = {
  about: InputMaybe<Scalars['ID']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  during: InputMaybe<During>;
  filter: InputMaybe<RelationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  relation: InputMaybe<Array<Relation>>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  toward: InputMaybe<Scalars['ID']['input']>;
};

/** A page of countries. */
export type CountryConnection = {
  __typename?: 'CountryConnection';
  /** The countries with their cursors. */
  edges: Array<CountryEdge>;
  /** The countries alone. */
  nodes: Array<Country>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A country in a page. */
export type CountryEdge = {
  __typename?: 'CountryEdge';
  /** Opaque position in the list. */
  cursor: Scalars['String']['output'];
  /** The country. */
  node: Country;
};

/** Where coded events come from. */
export type Dataset = Node & {
  __typename?: 'Dataset';
  /** How its authors ask to be cited. */
  citation: Maybe<Scalars['String']['output']>;
  /** The first day on which an event of it may lie; null where it has none. */
  earliest: Maybe<Scalars['Date']['output']>;
  /** Which edition or release it is. */
  edition: Maybe<Scalars['String']['output']>;
  /** How many standing events are of it. */
  eventCount: Scalars['Int']['output'];
  /** Global id, such as `dataset:icews18`. */
  id: Scalars['ID']['output'];
  /** The imports that brought it, latest first. */
  imports: Array<Import>;
  /** The last day on which an event of it may lie; null where it has none. */
  latest: Maybe<Scalars['Date']['output']>;
  /** The terms under which it may be used. */
  licence: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Whether its terms forbid commercial use or passing on. */
  restricted: Scalars['Boolean']['output'];
  /** Where it is published. */
  url: Maybe<Scalars['String']['output']>;
};

/** How much of a date is known. */
export type DatePrecision =
  /** The day is known. */
  | 'DAY'
  /** Only the month is known. */
  | 'MONTH'
  /** Only the year is known. */
  | 'YEAR';

/** Two sides that are stuck: each has turned down what the other demands over one dispute, and neither has met or withdrawn a demand since. */
export type Deadlock = {
  __typename?: 'Deadlock';
  /** The dispute, with its parts. */
  about: Issue;
  /** Whether it stood on that day whatever day was meant by dates that are months or years. */
  certain: Scalars['Boolean']['output'];
  /** What the rejections of both sides, and the demands that they turned down, stand on. */
  citations: Citations;
  /** What each demands of the other and what it was told: two threads, by the id of the side that demands. */
  sides: Array<DemandThread>;
  /** The date of the later of the two rejections with which it began. */
  since: FactDate;
};

/** What somebody asks of somebody, and what became of it. */
export type Demand = {
  __typename?: 'Demand';
  /** What the demand and its answers stand on. */
  citations: Citations;
  /** The act of demanding. */
  event: Event;
  /** Where it stands, by the answers on record; null where it had not been made: before its date, or where it is only planned, expected or denied. */
  state: Maybe<DemandStanding>;
  /** The threads that it belongs to, with the other demands of one side upon another over one dispute. One as a rule, more where it has several sides or disputes, none where it names no issue or nobody of whom it is asked. */
  threads: Array<DemandThread>;
};


/** What somebody asks of somebody, and what became of it. */
export type DemandStateArgs = {
  at: InputMaybe<Scalars['PartialDate']['input']>;
};


/** What somebody asks of somebody, and what became of it. */
export type DemandThreadsArgs = {
  at: InputMaybe<Scalars['PartialDate']['input']>;
};

/** Where a demand stands: by the latest act that had occurred and is recorded as meeting, partly meeting, rejecting or withdrawing it. `docs/questions.md` has the rule. */
export type DemandStanding = {
  __typename?: 'DemandStanding';
  /** Who says that these answer the demand so. */
  assertedBy: Array<Actor>;
  /** Whether the dates leave no other state possible, nor that the demand had not been made yet. */
  certain: Scalars['Boolean']['output'];
  /** The answers that decide, several where acts of one day say the same; none where the demand is open. */
  decidedBy: Array<Response>;
  /** Who denies it. */
  deniedBy: Array<Actor>;
  /** Whether another state follows when answers that somebody denies are left out. */
  disputed: Scalars['Boolean']['output'];
  /** Every state that the dates leave possible: the day of an act of which only the month or the year is known may be any in it. */
  possible: Array<DemandState>;
  /** The date of the act that decides; of an open demand, its own. */
  since: FactDate;
  /** The state, where what possibly happened by then counts as having happened, and acts follow each other by their first possible days. */
  state: DemandState;
  /** The state that follows when answers that somebody denies are left out. */
  undisputedState: DemandState;
};

/** What had become of a demand. */
export type DemandState =
  /** What it asks was done. */
  | 'MET'
  /** Nothing on record has met, rejected or withdrawn it; other answers leave it open. */
  | 'OPEN'
  /** A part of what it asks was done. */
  | 'PARTLY_MET'
  /** It was turned down. */
  | 'REJECTED'
  /** It was taken back. */
  | 'WITHDRAWN';

/** What one side demands of another over one dispute: one demand, and whatever restates it. A side is a country, for which its people, offices, ministries and organizations count on the day of the act; or an actor that counts for no country. */
export type DemandThread = {
  __typename?: 'DemandThread';
  /** The dispute, with its parts. */
  about: Issue;
  /** The side that demands. */
  by: Actor;
  /** What its latest demand, and the answers that have decided its demands, stand on. */
  citations: Citations;
  /** The demands made by then. */
  demands: EventConnection;
  /** The side of which it is demanded. */
  of: Actor;
  /** The answers by which the other side has turned its demands down, oldest first, as far as none of them was met or withdrawn since. */
  rejections: Array<Response>;
  /** The state by the last word said in it, a demand that is made again leaving it open; null where none had been made by then. */
  state: Maybe<DemandState>;
};


/** What one side demands of another over one dispute: one demand, and whatever restates it. A side is a country, for which its people, offices, ministries and organizations count on the day of the act; or an actor that counts for no country. */
export type DemandThreadDemandsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  state: InputMaybe<Array<DemandState>>;
};

/** Acts of one of a pair upon the other. */
export type DirectedActs = {
  __typename?: 'DirectedActs';
  /** How many lie above 0 on the scale. */
  cooperative: Scalars['Int']['output'];
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** How many lie below 0 on the scale. */
  hostile: Scalars['Int']['output'];
  /** How many lie at 0 on the scale. */
  neutral: Scalars['Int']['output'];
  /** Their share in the acts of both directions, 0 to 1; null where there is none. */
  share: Maybe<Scalars['Float']['output']>;
  /** How many have no value on the scale. */
  unscored: Scalars['Int']['output'];
};

/** Which way a tie runs, seen from the actor it is asked of. */
export type Direction =
  /** Either way. */
  | 'EITHER'
  /** The other acts upon this actor. */
  | 'IN'
  /** This actor acts upon the other. */
  | 'OUT';

/** Something that parties are at odds about. */
export type Dispute = Issue & Named & Node & {
  __typename?: 'Dispute';
  /** Other names, spellings and scripts. */
  aliases: Array<Alias>;
  /** When it ended; null while open or where unknown. */
  closed: Maybe<FactDate>;
  /** One sentence on what it is about; null where none is kept. */
  description: Maybe<Scalars['String']['output']>;
  /** The fields of life that it touches. */
  facets: Array<Facet>;
  /** Global id, such as `dispute:labor-compensation`. */
  id: Scalars['ID']['output'];
  /** What kind of dispute it is. */
  kind: DisputeKind;
  /** The standard name in English. */
  name: Scalars['String']['output'];
  /** When it began; null where unknown. */
  opened: Maybe<FactDate>;
  /** The larger issue that it is a part of. */
  partOf: Maybe<Issue>;
  /** The actors whose dispute it is. */
  parties: Array<Actor>;
  /** The issues that are a part of it. */
  parts: Array<Issue>;
  /** What each party demands of whom about the dispute and its parts: a thread for each pair, by the order of the parties, then by the id of who is asked. */
  positions: Array<DemandThread>;
  /** The acts about the dispute and its parts. */
  timeline: EventConnection;
};


/** Something that parties are at odds about. */
export type DisputePositionsArgs = {
  at: InputMaybe<Scalars['PartialDate']['input']>;
};


/** Something that parties are at odds about. */
export type DisputeTimelineArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  during: InputMaybe<During>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};

/** A page of disputes. */
export type DisputeConnection = {
  __typename?: 'DisputeConnection';
  /** The disputes with their cursors. */
  edges: Array<DisputeEdge>;
  /** The disputes alone. */
  nodes: Array<Dispute>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A dispute in a page. */
export type DisputeEdge = {
  __typename?: 'DisputeEdge';
  /** Opaque position in the list. */
  cursor: Scalars['String']['output'];
  /** The dispute. */
  node: Dispute;
};

/** What kind of dispute it is. */
export type DisputeKind =
  /** Over nuclear or other arms. */
  | 'ARMS_NUCLEAR'
  /** Over persons held or consular access. */
  | 'CONSULAR_DETENTION'
  /** Over the environment. */
  | 'ENVIRONMENT'
  /** Over redress for past wrongs. */
  | 'HISTORICAL_REDRESS'
  /** Over waters, their borders or their use. */
  | 'MARITIME'
  /** Over migration. */
  | 'MIGRATION'
  /** Over anything else. */
  | 'OTHER'
  /** Over sanctions. */
  | 'SANCTIONS'
  /** Over security cooperation. */
  | 'SECURITY_COOPERATION'
  /** Over land. */
  | 'TERRITORIAL'
  /** Over trade or export controls. */
  | 'TRADE_OR_EXPORT_CONTROL'
  /** Over keeping a treaty. */
  | 'TREATY_COMPLIANCE';

/** A span of valid time. Both ends count; an absent end is open. */
export type During = {
  /** True: only what surely lies within the span. False: also what possibly does (a date of `2019-07` against a span that begins on 15 July). */
  certainly?: InputMaybe<Scalars['Boolean']['input']>;
  /** First day, month or year of the span. */
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Last day, month or year of the span. */
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/**
 * Two actors, and what each does to the other. What is told of a direction is named from the side of `a`: `aToB` is what `a` does to `b`. The pair
 * the other way round, `dyad(a: b, b: a)`, is the exact mirror.
 */
export type Dyad = {
  __typename?: 'Dyad';
  /** The first actor. */
  a: Actor;
  /** The second actor. */
  b: Actor;
  /** Who acts on whom how often, and how many of these acts are cooperative and hostile. */
  balance: Balance;
  /** What their newest acts stand on. */
  citations: Array<Citation>;
  /** Where the two are stuck: deadlocks whose two sides they are. Sides are countries, and actors that count for none. */
  deadlocks: Array<Deadlock>;
  /** The acts of either upon the other; one that runs both ways comes once. */
  events: EventConnection;
  /** How soon each acts after the other did: the median of the days from an act to the next one the other way. Recorded responses play no part. */
  medianReplyDays: ReplyDays;
  /** Their meetings, latest first. Acts of the kind `MEETS` are one meeting where the same actors take part on the same known day, at the same place or in the same story. */
  meetings: MeetingConnection;
  /** What either demands of the other that nobody has decided: demands in the state `OPEN`. */
  openDemands: EventConnection;
  /** How many acts are words or deeds, of cooperation or of conflict, each way. */
  quadMix: QuadMix;
  /** What each does to the other over time: two rows for each interval, of `a` upon `b` and of `b` upon `a`. At most 10,000 rows. */
  series: Array<SeriesRow>;
};


/**
 * Two actors, and what each does to the other. What is told of a direction is named from the side of `a`: `aToB` is what `a` does to `b`. The pair
 * the other way round, `dyad(a: b, b: a)`, is the exact mirror.
 */
export type DyadBalanceArgs = {
  during: InputMaybe<During>;
  scale?: InputMaybe<Scale>;
};


/**
 * Two actors, and what each does to the other. What is told of a direction is named from the side of `a`: `aToB` is what `a` does to `b`. The pair
 * the other way round, `dyad(a: b, b: a)`, is the exact mirror.
 */
export type DyadCitationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Two actors, and what each does to the other. What is told of a direction is named from the side of `a`: `aToB` is what `a` does to `b`. The pair
 * the other way round, `dyad(a: b, b: a)`, is the exact mirror.
 */
export type DyadDeadlocksArgs = {
  at: InputMaybe<Scalars['PartialDate']['input']>;
};


/**
 * Two actors, and what each does to the other. What is told of a direction is named from the side of `a`: `aToB` is what `a` does to `b`. The pair
 * the other way round, `dyad(a: b, b: a)`, is the exact mirror.
 */
export type DyadEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/**
 * Two actors, and what each does to the other. What is told of a direction is named from the side of `a`: `aToB` is what `a` does to `b`. The pair
 * the other way round, `dyad(a: b, b: a)`, is the exact mirror.
 */
export type DyadMedianReplyDaysArgs = {
  during: InputMaybe<During>;
  within?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Two actors, and what each does to the other. What is told of a direction is named from the side of `a`: `aToB` is what `a` does to `b`. The pair
 * the other way round, `dyad(a: b, b: a)`, is the exact mirror.
 */
export type DyadMeetingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  during: InputMaybe<During>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Two actors, and what each does to the other. What is told of a direction is named from the side of `a`: `aToB` is what `a` does to `b`. The pair
 * the other way round, `dyad(a: b, b: a)`, is the exact mirror.
 */
export type DyadOpenDemandsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['PartialDate']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/**
 * Two actors, and what each does to the other. What is told of a direction is named from the side of `a`: `aToB` is what `a` does to `b`. The pair
 * the other way round, `dyad(a: b, b: a)`, is the exact mirror.
 */
export type DyadQuadMixArgs = {
  during: InputMaybe<During>;
};


/**
 * Two actors, and what each does to the other. What is told of a direction is named from the side of `a`: `aToB` is what `a` does to `b`. The pair
 * the other way round, `dyad(a: b, b: a)`, is the exact mirror.
 */
export type DyadSeriesArgs = {
  during: InputMaybe<During>;
  interval?: InputMaybe<Interval>;
  measure: InputMaybe<SeriesMeasure>;
  scale: InputMaybe<Scale>;
};

/** Two numbers of a pair, one for each direction. */
export type EachWay = {
  __typename?: 'EachWay';
  /** Of what `a` does to `b`. */
  aToB: Scalars['Int']['output'];
  /** Of what `b` does to `a`. */
  bToA: Scalars['Int']['output'];
};

/** An act: who did what to whom, about what, when, and who says so. */
export type Event = Fact & Node & {
  __typename?: 'Event';
  /** The act as a demand, with what became of it; null where it is none, or was withdrawn from the record. */
  asDemand: Maybe<Demand>;
  /** Code of the act in `codebook`; null where none applies. */
  code: Maybe<Scalars['String']['output']>;
  /** What the codebook calls `code`, such as `Make statement, not specified below`. */
  codeName: Maybe<Scalars['String']['output']>;
  /** The codebook that `code` is of, such as `CAMEO`. */
  codebook: Maybe<Scalars['String']['output']>;
  /** The dataset that brought it; null for an act that a dossier states. */
  dataset: Maybe<Dataset>;
  /** When it happened, or was to happen. */
  date: FactDate;
  /** What is asked, where the act is a demand or an appeal. */
  demand: Maybe<Scalars['String']['output']>;
  /** The edition of the codebook; editions disagree about some codes. */
  edition: Maybe<Scalars['String']['output']>;
  /** Global id, such as `event:2020-10-29-takizaki-kim-meeting`. */
  id: Scalars['ID']['output'];
  /** How many publishers tell it independently: copies of one origin count once, as their origin. */
  independentPublishers: Scalars['Int']['output'];
  /** How cooperative (+) or hostile (-) such an act is, on `scale`. */
  intensity: Maybe<Scalars['Float']['output']>;
  /** What the act is about. */
  issues: Array<Issue>;
  /** How many mentions the dataset counts; null where it does not count. */
  mentions: Maybe<Scalars['Int']['output']>;
  /** Everyone who takes part: sources, then targets, each once. */
  participants: Array<Actor>;
  /** Where it happened; null where unknown; the first of `places`. */
  place: Maybe<Place>;
  /** Where it happened, by name: several where the rows of a dataset name several. */
  places: Array<Place>;
  /** A short quote from the first report that has one. */
  quote: Maybe<Scalars['String']['output']>;
  /** When this version of the fact was recorded here. */
  recordedAt: Scalars['DateTime']['output'];
  /** What kind of act it is. */
  relation: Relation;
  /** What the claim stands on, in order of publication. */
  reports: Array<Attestation>;
  /** What it answers: the earlier acts that led to this one. */
  responseTo: Array<Response>;
  /** What came of it: later acts that answer this one. */
  responses: Array<Response>;
  /** When the fact was withdrawn from the record; null while it stands. */
  retractedAt: Maybe<Scalars['DateTime']['output']>;
  /** Numbers of the dataset's rows that tell it; empty where the dataset numbers none. */
  rows: Array<Scalars['String']['output']>;
  /** The scale of `intensity`. */
  scale: Maybe<Scale>;
  /** Those who act. */
  sources: Array<Actor>;
  /** Whether it came about. */
  status: Status;
  /** The act in one sentence. */
  summary: Maybe<Scalars['String']['output']>;
  /** Those acted upon. */
  targets: Array<Actor>;
  /** What the record has said of it, latest first: each state from when it was recorded until it was changed or withdrawn. Under `@asOf`, what was recorded by then. */
  versions: Array<EventVersion>;
};

/** A page of events. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The events with their cursors. */
  edges: Array<EventEdge>;
  /** The events alone. */
  nodes: Array<Event>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An event in a page. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Opaque position in the list. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: Event;
};

/** How acts spread over the values of one field. */
export type EventFacet = {
  __typename?: 'EventFacet';
  /** The field. */
  by: EventFacetField;
  /** How many acts have no value here: no dataset, no issue, no report. */
  none: Scalars['Int']['output'];
  /** What is left beyond `values`. */
  others: EventFacetRest;
  /** How many acts pass the filter; the same in every facet of one answer. */
  totalCount: Scalars['Int']['output'];
  /** The values with the most acts, most first, then by id. */
  values: Array<EventFacetValue>;
};

/** By what acts are counted in facets. An act that has several of the values, such as two actors, counts once for each. */
export type EventFacetField =
  /** By who takes part, on either side; who is on both counts once. */
  | 'ACTOR'
  /** By the countries of those who take part; a country is its own. */
  | 'COUNTRY'
  /** By the dataset that brought it. */
  | 'DATASET'
  /** By the issue that the act itself is about; for the whole of that issue it does not count. */
  | 'ISSUE'
  /** By the month, such as `2019-07`; acts of which only the year is known have none. */
  | 'MONTH'
  /** By who published a report that tells it. */
  | 'PUBLISHER'
  /** By the kind of act. */
  | 'RELATION'
  /** By who acts. */
  | 'SOURCE'
  /** By the countries of those who act. */
  | 'SOURCE_COUNTRY'
  /** By whether it came about. */
  | 'STATUS'
  /** By who is acted upon. */
  | 'TARGET'
  /** By the countries of those who are acted upon. */
  | 'TARGET_COUNTRY';

/** The values of a field that a facet does not show. */
export type EventFacetRest = {
  __typename?: 'EventFacetRest';
  /** Their counts, added up: an act that has two of them counts twice. */
  count: Scalars['Int']['output'];
  /** How many values there are. */
  values: Scalars['Int']['output'];
};

/** One value of a field, and how many acts have it. */
export type EventFacetValue = {
  __typename?: 'EventFacetValue';
  /** How many acts have it. */
  count: Scalars['Int']['output'];
  /** Id of an actor, an issue or a dataset, or the word itself: `DEMANDS`, `OCCURRED`, `2019-07`. */
  id: Scalars['ID']['output'];
  /** The intensities of these acts, each scale by itself; scales on which none has a value are left out. */
  intensities: Array<ScaleFigures>;
  /** Its name, or the word itself. */
  label: Scalars['String']['output'];
  /** The actor, issue or dataset; null for a word. */
  node: Maybe<Node>;
};

/** Narrows a list of events; every field given must hold. */
export type EventFilter = {
  /** All of these must hold too; an empty list leaves the condition out. */
  and?: InputMaybe<Array<EventFilter>>;
  /** Between these two actors, either way: exactly two ids. */
  between?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Coded so. */
  code?: InputMaybe<CodeFilter>;
  /** Brought by this dataset, such as `dataset:icews18`. */
  dataset?: InputMaybe<Scalars['ID']['input']>;
  /** Within this span of valid time. */
  during?: InputMaybe<During>;
  /** Of such an intensity; acts without a value on the scale are left out. */
  intensity?: InputMaybe<IntensityFilter>;
  /** About this issue or a part of it. */
  issue?: InputMaybe<Scalars['ID']['input']>;
  /** This must not hold. */
  not?: InputMaybe<EventFilter>;
  /** At least one of these must hold too; an empty list leaves the condition out. */
  or?: InputMaybe<Array<EventFilter>>;
  /** Done by this actor or to it. */
  participant?: InputMaybe<Scalars['ID']['input']>;
  /** Told by a report of this publisher, such as `organization:kyodo-news`. */
  publisher?: InputMaybe<Scalars['ID']['input']>;
  /** Acts of one of these kinds. `RETALIATES` stands for acts that a response calls retaliation. */
  relation?: InputMaybe<Array<Relation>>;
  /** Read `source`, `target`, `participant` and `between` as standing also for those who act for them: a country's ministries and people, an office's holder on the day of the act. Absent: as the filter around this one says, and false for the outermost. */
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  /** Done by this actor. */
  source?: InputMaybe<Scalars['ID']['input']>;
  /** With one of these statuses. */
  status?: InputMaybe<Array<Status>>;
  /** Done to this actor. */
  target?: InputMaybe<Scalars['ID']['input']>;
  /** Whose summary or demand holds all of these words. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** How a list of events is ordered; the id settles ties. */
export type EventOrder =
  /** Recorded earliest first, to the millisecond. */
  | 'EARLIEST_RECORDED'
  /** Recorded latest first, to the millisecond. */
  | 'LATEST_RECORDED'
  /** Most cooperative first, then latest first; needs one scale in `filter.intensity`. */
  | 'MOST_COOPERATIVE'
  /** Most hostile first, then earliest first; needs one scale in `filter.intensity`. */
  | 'MOST_HOSTILE'
  /** Latest first, by the earliest possible day. */
  | 'NEWEST'
  /** Earliest first, by the earliest possible day. */
  | 'OLDEST';

/** An act as the record told it. */
export type EventVersion = FactVersion & {
  __typename?: 'EventVersion';
  /** Code of the act in `codebook`; null where none applies. */
  code: Maybe<Scalars['String']['output']>;
  /** The codebook that `code` is of. */
  codebook: Maybe<Scalars['String']['output']>;
  /** The dataset that brought it; null for an act that a dossier states. */
  dataset: Maybe<Dataset>;
  /** When it was said to have happened, or to happen. */
  date: FactDate;
  /** What is asked, where the act is a demand or an appeal. */
  demand: Maybe<Scalars['String']['output']>;
  /** The edition of the codebook. */
  edition: Maybe<Scalars['String']['output']>;
  /** How cooperative (+) or hostile (-) such an act is, on `scale`. */
  intensity: Maybe<Scalars['Float']['output']>;
  /** What the act is about. */
  issues: Array<Issue>;
  /** How many mentions the dataset counts; null where it does not count. */
  mentions: Maybe<Scalars['Int']['output']>;
  /** Everyone who takes part: sources, then targets, each once. */
  participants: Array<Actor>;
  /** Where it happened, by name. */
  places: Array<Place>;
  /** Why it no longer stands; null while it does, or where none was given. */
  reason: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What kind of act it was taken for. */
  relation: Relation;
  /** What the claim stood on, in order of publication. */
  reports: Array<Attestation>;
  /** When it was changed or withdrawn; null while it stands. */
  retractedAt: Maybe<Scalars['DateTime']['output']>;
  /** Numbers of the dataset's rows that tell it. */
  rows: Array<Scalars['String']['output']>;
  /** The scale of `intensity`. */
  scale: Maybe<Scale>;
  /** Those who act. */
  sources: Array<Actor>;
  /** Whether it came about, as was known. */
  status: Status;
  /** The act in one sentence. */
  summary: Maybe<Scalars['String']['output']>;
  /** Those acted upon. */
  targets: Array<Actor>;
};

/** A field of life that an issue touches. */
export type Facet =
  /** Chemical, biological, radiological or nuclear matters. */
  | 'CBRN'
  /** Culture, history and memory. */
  | 'CULTURE'
  /** Diplomatic ties. */
  | 'DIPLOMATIC'
  /** Trade, finance, industry. */
  | 'ECONOMIC'
  /** Human rights. */
  | 'HUMAN_RIGHTS'
  /** Law and courts. */
  | 'LEGAL'
  /** Movement of people. */
  | 'MIGRATION'
  /** Armed forces and defence. */
  | 'MILITARY'
  /** Natural resources. */
  | 'NATURAL_RESOURCE'
  /** Reparations for past wrongs. */
  | 'REPARATIONS'
  /** Technology. */
  | 'TECHNOLOGY'
  /** Land and its borders. */
  | 'TERRITORY';

/** A claim about the world that stands on reports. */
export type Fact = {
  /** Global id, such as `event:2020-10-29-takizaki-kim-meeting`. */
  id: Scalars['ID']['output'];
  /** How many publishers tell it independently: copies of one origin count once, as their origin. */
  independentPublishers: Scalars['Int']['output'];
  /** When this version of the fact was recorded here. */
  recordedAt: Scalars['DateTime']['output'];
  /** What the claim stands on, in order of publication. */
  reports: Array<Attestation>;
  /** When the fact was withdrawn from the record; null while it stands. */
  retractedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the record has said of it, latest first: each state from when it was recorded until it was changed or withdrawn. Under `@asOf`, what was recorded by then. */
  versions: Array<FactVersion>;
};

/** When something happened, as far as its sources say: a span of possible days. */
export type FactDate = {
  __typename?: 'FactDate';
  /** The first day on which it may lie. */
  earliest: Scalars['Date']['output'];
  /** The last day on which it may lie; equal to `earliest` for a known day. */
  latest: Scalars['Date']['output'];
  /** How much of the date is known. */
  precision: DatePrecision;
  /** The date as it was written: `2020-10-29`, `2019-07` or `2019`. */
  text: Scalars['PartialDate']['output'];
};

/** What the record said of a fact, from when it was recorded until it was changed or withdrawn. */
export type FactVersion = {
  /** Why it no longer stands; null while it does, or where none was given. */
  reason: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What the claim stood on, in order of publication. */
  reports: Array<Attestation>;
  /** When it was changed or withdrawn; null while it stands. */
  retractedAt: Maybe<Scalars['DateTime']['output']>;
};

/** One tie of a path. Where acts of several kinds tie the two, it is the kind with the most acts. */
export type Hop = {
  __typename?: 'Hop';
  /** The acts that carry this hop, newest first: in the order of time, those alone that can follow the hops before and precede those behind. */
  acts: EventConnection;
  /** What the hop's three newest acts stand on. */
  citations: Array<Citation>;
  /** `OUT`: `from` acts upon `to`; `IN`: `to` acts upon `from`. Between an actor and an issue: `OUT` where the one nearer to the beginning acts, or is what the act upon the other is about. */
  direction: Direction;
  /** Whether somebody denies one of these acts, or that it is the answer which the hop makes of it. */
  disputed: Scalars['Boolean']['output'];
  /** The node nearer to the path's beginning. */
  from: Named;
  /** The most independent publishers that one of these acts has. */
  independentPublishers: Scalars['Int']['output'];
  /** What kind of act ties the two. */
  relation: PathRelation;
  /** The node nearer to the path's end. */
  to: Named;
};


/** One tie of a path. Where acts of several kinds tie the two, it is the kind with the most acts. */
export type HopActsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** One run that brought rows of a dataset in. Rows read are facts, further reports of a fact, or rows known before. */
export type Import = {
  __typename?: 'Import';
  /** The adapter that read the files, such as `icews`. */
  adapter: Scalars['String']['output'];
  /** Rows of the dataset that made a fact. */
  facts: Scalars['Int']['output'];
  /** The files, by name. */
  files: Array<Scalars['String']['output']>;
  /** When it was whole; null while it runs, or when it was broken off. */
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rows that are a further report of a fact. */
  further: Scalars['Int']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Rows that were known before. */
  known: Scalars['Int']['output'];
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
};

/** A span of intensity on one scale, both ends included; an absent end is that of the scale. */
export type IntensityFilter = {
  /** The most cooperative that passes, -10 to +10. */
  max?: InputMaybe<Scalars['Float']['input']>;
  /** The most hostile that passes, -10 to +10. */
  min?: InputMaybe<Scalars['Float']['input']>;
  /** The scale that values are of. */
  scale: Scale;
};

/** How long the intervals of a series are; each is named by its first day. */
export type Interval =
  /** A calendar day. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** A quarter, the first of which begins on 1 January. */
  | 'QUARTER'
  /** A week that begins on Monday, as ISO 8601 has it. */
  | 'WEEK'
  /** A calendar year. */
  | 'YEAR';

/** What actors act about: a dispute, an agreement, a legal case or a measure. */
export type Issue = {
  /** Other names, spellings and scripts. */
  aliases: Array<Alias>;
  /** When it ended; null while open or where unknown. */
  closed: Maybe<FactDate>;
  /** One sentence on what it is about; null where none is kept. */
  description: Maybe<Scalars['String']['output']>;
  /** The fields of life that it touches. */
  facets: Array<Facet>;
  /** Global id, such as `dispute:labor-compensation`. */
  id: Scalars['ID']['output'];
  /** The standard name in English. */
  name: Scalars['String']['output'];
  /** When it began; null where unknown. */
  opened: Maybe<FactDate>;
  /** The larger issue that it is a part of. */
  partOf: Maybe<Issue>;
  /** The actors whose issue it is. */
  parties: Array<Actor>;
  /** The issues that are a part of it. */
  parts: Array<Issue>;
};

/** A page of issues. */
export type IssueConnection = {
  __typename?: 'IssueConnection';
  /** The issues with their cursors. */
  edges: Array<IssueEdge>;
  /** The issues alone. */
  nodes: Array<Issue>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An issue in a page. */
export type IssueEdge = {
  __typename?: 'IssueEdge';
  /** Opaque position in the list. */
  cursor: Scalars['String']['output'];
  /** The issue. */
  node: Issue;
};

/** Narrows a list of issues; every field given must hold. */
export type IssueFilter = {
  /** All of these must hold too; an empty list leaves the condition out. */
  and?: InputMaybe<Array<IssueFilter>>;
  /** `true`: only what has ended; `false`: only what is not known to have ended. */
  closed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Touching one of these fields of life. */
  facet?: InputMaybe<Array<Facet>>;
  /** Disputes of one of these kinds. */
  kind?: InputMaybe<Array<DisputeKind>>;
  /** This must not hold. */
  not?: InputMaybe<IssueFilter>;
  /** Which began within this span; an issue of which that is unknown lies in none. */
  opened?: InputMaybe<During>;
  /** At least one of these must hold too; an empty list leaves the condition out. */
  or?: InputMaybe<Array<IssueFilter>>;
  /** A part of this issue, at any depth. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** To which this actor is a party. */
  party?: InputMaybe<Scalars['ID']['input']>;
  /** Whose name or alias holds these words, in any order. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these types. */
  type?: InputMaybe<Array<IssueType>>;
};

/** How a list of issues is ordered; the id settles ties. */
export type IssueOrder =
  /** By the number of acts about them, most first. Acts that are written while a list is read can move an issue over a page's border. */
  | 'DEGREE'
  /** By id. */
  | 'ID'
  /** By standard name, A first. */
  | 'NAME'
  /** By when they began, latest first; those of which it is unknown last. */
  | 'NEWEST';

/** The types of issue. */
export type IssueType =
  /** A treaty, declaration or other agreement. */
  | 'AGREEMENT'
  /** Something that parties are at odds about. */
  | 'DISPUTE'
  /** A case before a court or a panel. */
  | 'LEGAL_CASE'
  /** Something that was done or proposed and is itself argued about. */
  | 'MEASURE';

/** A case before a court or a panel. */
export type LegalCase = Issue & Named & Node & {
  __typename?: 'LegalCase';
  /** Other names, spellings and scripts. */
  aliases: Array<Alias>;
  /** When it ended; null while open or where unknown. */
  closed: Maybe<FactDate>;
  /** One sentence on what it is about; null where none is kept. */
  description: Maybe<Scalars['String']['output']>;
  /** The fields of life that it touches. */
  facets: Array<Facet>;
  /** Global id, such as `case:fukushima-seafood-ds495`. */
  id: Scalars['ID']['output'];
  /** The standard name in English. */
  name: Scalars['String']['output'];
  /** When it began; null where unknown. */
  opened: Maybe<FactDate>;
  /** The larger issue that it is a part of. */
  partOf: Maybe<Issue>;
  /** The parties to the case. */
  parties: Array<Actor>;
  /** The issues that are a part of it. */
  parts: Array<Issue>;
};

/**
 * A likely answer: a hostile act that came within the window after a hostile act, between the same two sides the other way round, over the same dispute. Nobody is on record as calling it an answer, or
 * as denying it.
 */
export type LikelyLink = {
  __typename?: 'LikelyLink';
  /** The dispute that both acts are about, or the outermost one of which it is a part. */
  about: Issue;
  /**
   * How often such an answer comes within the window by chance, 0 to 1: the share of days after which a hostile act of this side upon the other about this dispute comes within the window, were these acts moved
   * along the record between the two by a number of days that chance decides. Near 1 such an answer says nothing.
   */
  baseRate: Scalars['Float']['output'];
  /** The same within as many days as this one took. */
  baseRateByThen: Scalars['Float']['output'];
  /** What the two acts stand on. */
  citations: Citations;
  /** How many days at most lie between the two. */
  days: Scalars['Int']['output'];
  /** The side that acted first: the country for which its actors count, or an actor that counts for none. */
  first: Actor;
  /** The earlier act. */
  from: Event;
  /** True: it is drawn from dates and sides alone. */
  inferred: Scalars['Boolean']['output'];
  /** The side that is likely to have answered. */
  second: Actor;
  /** The later act. */
  to: Event;
};

/** Acts of one kind by one actor upon another. */
export type Link = {
  __typename?: 'Link';
  /** The acts, newest first. */
  acts: EventConnection;
  /** What the three newest acts stand on. */
  citations: Array<Citation>;
  /** How many acts there are; of `RETALIATES`, later acts. */
  count: Scalars['Int']['output'];
  /** The earliest possible day of the first of them. */
  first: Scalars['Date']['output'];
  /** Who acts. */
  from: Actor;
  /** The intensities of these acts, each scale by itself; scales on which none has a value are left out. */
  intensities: Array<ScaleFigures>;
  /** The earliest possible day of the last of them. */
  last: Scalars['Date']['output'];
  /** The kind of act. `RETALIATES` is drawn by responses: from the sources of the later act to those of the earlier one. */
  relation: Relation;
  /** Who is acted upon. */
  to: Actor;
};


/** Acts of one kind by one actor upon another. */
export type LinkActsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** In which way a name matches; the weakest, where it differs in several ways. */
export type MatchKind =
  /** It is the same, character by character. */
  | 'EXACT'
  /** The text is the id, or the ISO 3166-1 alpha-3 code of a country. */
  | 'IDENTIFIER'
  /** A name stands for one of its letters, or the first letters for the whole. */
  | 'INITIALS'
  /** Case, accents, width, spaces, hyphens and other marks aside, it is the same; so are old and new forms of a character. */
  | 'NORMALISED'
  /** Part of the name: some of its words, or the beginning of one. */
  | 'PART'
  /** A given name in its short form, or the other way: Bill and William. */
  | 'SHORT_FORM'
  /** It is alike, and differs by more than any of these. */
  | 'SIMILAR'
  /** The text of an event or a report holds the words; only `search` gives these. */
  | 'TEXT'
  /** It sounds the same: another transliteration, or another script. */
  | 'TRANSLITERATION'
  /** One letter of a short word is wrong or swapped with its neighbour, or up to two of a long one. */
  | 'TYPO'
  /** The same words in another order, however they are cut. */
  | 'WORD_ORDER';

/** A name that matched. */
export type MatchedName = {
  __typename?: 'MatchedName';
  /** In which way it matched. */
  how: MatchKind;
  /** Its language as a BCP 47 tag, such as `ja`; null where unknown. */
  language: Maybe<Scalars['String']['output']>;
  /** Its script as an ISO 15924 code, such as `Jpan`; null where unknown. */
  script: Maybe<Scalars['String']['output']>;
  /** The name as it is kept. */
  text: Scalars['String']['output'];
};

/** Something that was done or proposed and is itself argued about: export controls, a boycott, a fund. */
export type Measure = Issue & Named & Node & {
  __typename?: 'Measure';
  /** Other names, spellings and scripts. */
  aliases: Array<Alias>;
  /** When it ended; null while it lasts or where unknown. */
  closed: Maybe<FactDate>;
  /** One sentence on what it is about; null where none is kept. */
  description: Maybe<Scalars['String']['output']>;
  /** The fields of life that it touches. */
  facets: Array<Facet>;
  /** Global id, such as `measure:export-controls-2019-07`. */
  id: Scalars['ID']['output'];
  /** The standard name in English. */
  name: Scalars['String']['output'];
  /** When it began; null where unknown. */
  opened: Maybe<FactDate>;
  /** The larger issue that it is a part of. */
  partOf: Maybe<Issue>;
  /** The actors that take it or are touched by it. */
  parties: Array<Actor>;
  /** The issues that are a part of it. */
  parts: Array<Issue>;
};

/** A meeting of a pair, which may be told by several acts: `A consults B`, `B consults A`. */
export type Meeting = {
  __typename?: 'Meeting';
  /** The acts that tell it, by id. */
  acts: Array<Event>;
  /** When it was, or was to be. */
  date: FactDate;
  /** Where it was, by name: the places of its acts. */
  places: Array<Place>;
};

/** A page of meetings. */
export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  /** The meetings with their cursors. */
  edges: Array<MeetingEdge>;
  /** The meetings alone. */
  nodes: Array<Meeting>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many meetings there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A meeting in a page. */
export type MeetingEdge = {
  __typename?: 'MeetingEdge';
  /** Opaque position in the list. */
  cursor: Scalars['String']['output'];
  /** The meeting. */
  node: Meeting;
};

/** A ministry, an agency of that rank, or one of its bureaus. */
export type Ministry = Actor & Named & Node & {
  __typename?: 'Ministry';
  /** Other names, spellings and scripts. */
  aliases: Array<Alias>;
  /** The country it belongs to. */
  country: Maybe<Country>;
  /** One sentence on what this is; null where none is kept. */
  description: Maybe<Scalars['String']['output']>;
  /** Acts in which this ministry takes part on either side. */
  events: EventConnection;
  /** Global id, such as `ministry:jp-mofa`. */
  id: Scalars['ID']['output'];
  /** The standard name in English. */
  name: Scalars['String']['output'];
  /** The ministry that a bureau belongs to. */
  partOf: Maybe<Actor>;
  /** Ties to other actors, one edge for each act that draws one. */
  relations: RelationConnection;
};


/** A ministry, an agency of that rank, or one of its bureaus. */
export type MinistryEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A ministry, an agency of that rank, or one of its bureaus. */
export type MinistryRelationsArgs = {
  about: InputMaybe<Scalars['ID']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  during: InputMaybe<During>;
  filter: InputMaybe<RelationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  relation: InputMaybe<Array<Relation>>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  toward: InputMaybe<Scalars['ID']['input']>;
};

/** A page of ministries. */
export type MinistryConnection = {
  __typename?: 'MinistryConnection';
  /** The ministries with their cursors. */
  edges: Array<MinistryEdge>;
  /** The ministries alone. */
  nodes: Array<Ministry>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A ministry in a page. */
export type MinistryEdge = {
  __typename?: 'MinistryEdge';
  /** Opaque position in the list. */
  cursor: Scalars['String']['output'];
  /** The ministry. */
  node: Ministry;
};

/** Somebody or something that a name may mean. */
export type NameCandidate = {
  __typename?: 'NameCandidate';
  /** Which of its names matched, and how. */
  matched: MatchedName;
  /** Who or what it is. */
  node: Node;
  /** How well it matches, 1 for the very name down to 0. */
  score: Scalars['Float']['output'];
};

/** What one name may mean: candidates, never a silent pick. */
export type NameResolution = {
  __typename?: 'NameResolution';
  /** Who or what may be meant, best first; among equals, whoever takes part in more acts. Empty where nothing has a name like it. */
  candidates: Array<NameCandidate>;
  /**
   * Whether the best candidate stands alone: it bears the very name and no other does, or it scores 0.85 at least, and 0.05 more
   * than any other. That is said of all of the types asked for, also of those that `first` cuts off.
   */
  clear: Scalars['Boolean']['output'];
  /** The name as it was asked. */
  name: Scalars['String']['output'];
};

/** An actor or an issue: what paths run through. */
export type Named = {
  /** Other names, spellings and scripts. */
  aliases: Array<Alias>;
  /** One sentence on who or what it is; null where none is kept. */
  description: Maybe<Scalars['String']['output']>;
  /** Global id, such as `country:JPN` or `dispute:labor-compensation`. */
  id: Scalars['ID']['output'];
  /** The standard name in English. */
  name: Scalars['String']['output'];
};

/** An actor of a neighborhood. */
export type Neighbor = {
  __typename?: 'Neighbor';
  /** The actor. */
  actor: Actor;
  /** In how many acts it is tied to nodes one step nearer, each act once; 0 for those asked about. */
  count: Scalars['Int']['output'];
  /** How many steps it is from those asked about; 0 for these themselves. */
  depth: Scalars['Int']['output'];
};

/** What surrounds actors: those that acts tie to them, and what ties all of these to each other. */
export type Neighborhood = {
  __typename?: 'Neighborhood';
  /** What ties these nodes to each other, in the order of `by`; at most 1,000. */
  links: Array<Link>;
  /** Those asked about, in the order asked, then the others: the nearest first, then in the order of `by`. */
  nodes: Array<Neighbor>;
  /** Whether anything was left out: an actor within `depth`, because of `limit`, or a link. */
  truncated: Scalars['Boolean']['output'];
};

/** Which actors and links stay where not all are shown, and in which order they stand; ids settle ties. */
export type NeighborhoodOrder =
  /** Most acts first. */
  | 'FREQUENT'
  /** Most intense first: by how far the acts lie from 0 on `scale`, added up, whether they are cooperative or hostile. */
  | 'INTENSE'
  /** The latest act first, by its earliest possible day. */
  | 'RECENT';

/** Why there are no paths. */
export type NoPathReason =
  /** The time for the search was over. */
  | 'BUDGET_SPENT'
  /** They are connected, but over no path whose acts are in the order of time. */
  | 'NOT_IN_ORDER'
  /** The two are not connected within so many hops, over the acts that are asked for. */
  | 'NO_PATH';

/** Whatever has a global id. */
export type Node = {
  /** Global, stable, readable, URL-safe id, such as `country:JPN`. */
  id: Scalars['ID']['output'];
};

/** A post that persons hold in turn, such as Prime Minister of Japan. */
export type Office = Actor & Named & Node & {
  __typename?: 'Office';
  /** Other names, spellings and scripts. */
  aliases: Array<Alias>;
  /** The country it belongs to. */
  country: Maybe<Country>;
  /** One sentence on what this is; null where none is kept. */
  description: Maybe<Scalars['String']['output']>;
  /** Acts in which this office takes part on either side. */
  events: EventConnection;
  /** Who held it, latest first; with `on`, who held it (possibly) on that day, month or year. */
  holders: Array<Tenure>;
  /** Global id, such as `office:jp-prime-minister`. */
  id: Scalars['ID']['output'];
  /** The standard name in English. */
  name: Scalars['String']['output'];
  /** The ministry or organization it belongs to. */
  partOf: Maybe<Actor>;
  /** Ties to other actors, one edge for each act that draws one. */
  relations: RelationConnection;
};


/** A post that persons hold in turn, such as Prime Minister of Japan. */
export type OfficeEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A post that persons hold in turn, such as Prime Minister of Japan. */
export type OfficeHoldersArgs = {
  on: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A post that persons hold in turn, such as Prime Minister of Japan. */
export type OfficeRelationsArgs = {
  about: InputMaybe<Scalars['ID']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  during: InputMaybe<During>;
  filter: InputMaybe<RelationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  relation: InputMaybe<Array<Relation>>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  toward: InputMaybe<Scalars['ID']['input']>;
};

/** A page of offices. */
export type OfficeConnection = {
  __typename?: 'OfficeConnection';
  /** The offices with their cursors. */
  edges: Array<OfficeEdge>;
  /** The offices alone. */
  nodes: Array<Office>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An office in a page. */
export type OfficeEdge = {
  __typename?: 'OfficeEdge';
  /** Opaque position in the list. */
  cursor: Scalars['String']['output'];
  /** The office. */
  node: Office;
};

/** A body other than a country or a ministry: a court, a company, a party, a news agency, a group of people. */
export type Organization = Actor & Named & Node & {
  __typename?: 'Organization';
  /** Other names, spellings and scripts. */
  aliases: Array<Alias>;
  /** The country it belongs to; null for international bodies. */
  country: Maybe<Country>;
  /** One sentence on what this is; null where none is kept. */
  description: Maybe<Scalars['String']['output']>;
  /** Acts in which this organization takes part on either side. */
  events: EventConnection;
  /** Global id, such as `organization:kyodo-news`. */
  id: Scalars['ID']['output'];
  /** What kind of body it is. */
  kind: OrganizationKind;
  /** Every body that it is a part of, at any depth, the nearest first. Nothing says since when or until when: it is the same as of any time. */
  memberOf: Array<Actor>;
  /** The standard name in English. */
  name: Scalars['String']['output'];
  /** The body that it is a part of. */
  partOf: Maybe<Actor>;
  /** Ties to other actors, one edge for each act that draws one. */
  relations: RelationConnection;
};


/** A body other than a country or a ministry: a court, a company, a party, a news agency, a group of people. */
export type OrganizationEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A body other than a country or a ministry: a court, a company, a party, a news agency, a group of people. */
export type OrganizationRelationsArgs = {
  about: InputMaybe<Scalars['ID']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  during: InputMaybe<During>;
  filter: InputMaybe<RelationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  relation: InputMaybe<Array<Relation>>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  toward: InputMaybe<Scalars['ID']['input']>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** The organizations with their cursors. */
  edges: Array<OrganizationEdge>;
  /** The organizations alone. */
  nodes: Array<Organization>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An organization in a page. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** Opaque position in the list. */
  cursor: Scalars['String']['output'];
  /** The organization. */
  node: Organization;
};

/** What kind of body an organization is. */
export type OrganizationKind =
  /** Armed forces. */
  | 'ARMED_FORCES'
  /** A company. */
  | 'COMPANY'
  /** A court of law. */
  | 'COURT'
  /** A group of people with no formal body, such as plaintiffs or unnamed officials. */
  | 'GROUP'
  /** An intergovernmental organization. */
  | 'IGO'
  /** A parliament or a chamber of one. */
  | 'LEGISLATURE'
  /** A news agency, newspaper, broadcaster or other publisher. */
  | 'MEDIA'
  /** A non-governmental organization. */
  | 'NGO'
  /** Anything else. */
  | 'OTHER'
  /** A political party. */
  | 'PARTY';

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether the page ended before it was full, because very little of a long list passes the filter: `endCursor` (going backwards `startCursor`) says where to read on. */
  cutShort: Scalars['Boolean']['output'];
  /** Cursor of the last edge of this page; give it as `after` to read on. Null where the page holds nothing, unless it was cut short. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows after `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether anything stands before `startCursor`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge of this page; give it as `before` to read backwards. Null where the page holds nothing, unless it was cut short. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** A chain of actors and issues, each tied to the next. */
export type Path = {
  __typename?: 'Path';
  /** The first day on which one can be at the end: surely with `certainly`, and otherwise possibly. Null where the order of time was not asked for. */
  arrives: Maybe<Scalars['Date']['output']>;
  /** The last day on which one can set out to arrive on `arrives`; null where the order of time was not asked for. */
  departs: Maybe<Scalars['Date']['output']>;
  /** The ties between them, one fewer than `nodes`. */
  hops: Array<Hop>;
  /** The nodes from one end to the other. */
  nodes: Array<Named>;
  /** The hop whose acts the fewest independent publishers tell: the one to be checked first. */
  weakest: Hop;
};

/** Which way the acts of a path run. */
export type PathDirection =
  /** Either way. */
  | 'EITHER'
  /** From the one who acts to the one acted on, all along the path. */
  | 'FORWARD';

/** Which paths are the best. Of equally good ones those with the fewest hops are given, in the order of the ids of their nodes. */
export type PathMeasure =
  /** Those that arrive first: whose last act is the earliest. */
  | 'EARLIEST_ARRIVAL'
  /** Those with the fewest hops. */
  | 'FEWEST_HOPS'
  /** Those that depart last: whose first act is the latest. */
  | 'LATEST_DEPARTURE'
  /** Those with the fewest days between their first act and their last. */
  | 'SHORTEST_SPAN';

/** In which order the acts of a path have to be. */
export type PathOrder =
  /** In any order. */
  | 'ANY'
  /** Each act is no earlier than the one before: what is said or done can be handed on along the path. */
  | 'NON_DECREASING';

/** What a path may run over: acts of a kind, or the issue that an act is about. */
export type PathRelation =
  /** Disapproves, accuses, complains, sues (CAMEO 11). */
  | 'ACCUSES'
  /** Provides aid (CAMEO 07). */
  | 'AIDS'
  /** Appeals, asks in good will (CAMEO 02). */
  | 'APPEALS_TO'
  /** Assaults, fights, mass violence (CAMEO 18–20). */
  | 'ATTACKS'
  /** Seizes, arrests, confiscates, restricts (CAMEO 17). */
  | 'COERCES'
  /** Yields, meets a demand (CAMEO 081–083). */
  | 'CONCEDES_TO'
  /** From an actor to an issue that an act of or upon the actor is about, on the day of the act. */
  | 'CONCERNS'
  /** Cooperates materially (CAMEO 06). */
  | 'COOPERATES_WITH'
  /** Demands (CAMEO 10). */
  | 'DEMANDS'
  /** Eases measures, returns, releases (CAMEO 084–087). */
  | 'EASES'
  /** Investigates (CAMEO 09). */
  | 'INVESTIGATES'
  /** Consults, visits, hosts, negotiates (CAMEO 04). */
  | 'MEETS'
  /** Exhibits force posture (CAMEO 15). */
  | 'MOBILIZES_AGAINST'
  /** Expresses intent to cooperate (CAMEO 03). */
  | 'OFFERS'
  /** Demonstrates, boycotts (CAMEO 14). */
  | 'PROTESTS'
  /** Breaks or cuts relations, embargoes, halts talks (CAMEO 16). */
  | 'REDUCES_RELATIONS'
  /** Rejects (CAMEO 12). */
  | 'REJECTS'
  /** Answers an earlier act in kind or worse; in no codebook: drawn from a `Response`, never the relation of an event. */
  | 'RETALIATES'
  /** Makes a public statement (CAMEO 01). */
  | 'STATES'
  /** Cooperates diplomatically (CAMEO 05). */
  | 'SUPPORTS'
  /** Threatens (CAMEO 13). */
  | 'THREATENS';

/** How two are connected. */
export type PathsResult = {
  __typename?: 'PathsResult';
  /** The best paths by the measure asked for. */
  paths: Array<Path>;
  /** Why there are no paths; null where there are some. */
  reason: Maybe<NoPathReason>;
  /** How they were found. */
  road: Road;
  /** Whether the search ran out of time. */
  timedOut: Scalars['Boolean']['output'];
  /** Whether there are more paths that are as good, or the search had to stop early. */
  truncated: Scalars['Boolean']['output'];
};

/** A human being. */
export type Person = Actor & Named & Node & {
  __typename?: 'Person';
  /** Other names, spellings and scripts. */
  aliases: Array<Alias>;
  /** The country the person belongs to. */
  country: Maybe<Country>;
  /** One sentence on who this is; null where none is kept. */
  description: Maybe<Scalars['String']['output']>;
  /** Acts in which this person takes part on either side. */
  events: EventConnection;
  /** Global id, such as `person:yoshihide-suga`. */
  id: Scalars['ID']['output'];
  /** The standard name in English. */
  name: Scalars['String']['output'];
  /** Offices held, latest first; with `on`, those held (possibly) on that day, month or year. */
  offices: Array<Tenure>;
  /** Ties to other actors, one edge for each act that draws one. */
  relations: RelationConnection;
};


/** A human being. */
export type PersonEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A human being. */
export type PersonOfficesArgs = {
  on: InputMaybe<Scalars['PartialDate']['input']>;
};


/** A human being. */
export type PersonRelationsArgs = {
  about: InputMaybe<Scalars['ID']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  during: InputMaybe<During>;
  filter: InputMaybe<RelationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  relation: InputMaybe<Array<Relation>>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  toward: InputMaybe<Scalars['ID']['input']>;
};

/** A page of persons. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The persons with their cursors. */
  edges: Array<PersonEdge>;
  /** The persons alone. */
  nodes: Array<Person>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A person in a page. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Opaque position in the list. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node: Person;
};

/** Where an act happened. */
export type Place = Node & {
  __typename?: 'Place';
  /** Global id, such as `place:seoul`. */
  id: Scalars['ID']['output'];
  /** Degrees north, WGS 84; null where unknown. */
  latitude: Maybe<Scalars['Float']['output']>;
  /** Degrees east, WGS 84; null where unknown. */
  longitude: Maybe<Scalars['Float']['output']>;
  /** The place's name. */
  name: Scalars['String']['output'];
};

/** Words or deeds, of cooperation or of conflict. Codebooks disagree about some acts, so that a class is always one of a codebook. */
export type QuadClass =
  /** Deeds of conflict. */
  | 'MATERIAL_CONFLICT'
  /** Deeds of cooperation. */
  | 'MATERIAL_COOPERATION'
  /** Words of conflict. */
  | 'VERBAL_CONFLICT'
  /** Words of cooperation. */
  | 'VERBAL_COOPERATION';

/** How many acts of a pair are in a quad class of a codebook. */
export type QuadCount = {
  __typename?: 'QuadCount';
  /** How many acts of `a` upon `b`. */
  aToB: Scalars['Int']['output'];
  /** How many acts of `b` upon `a`. */
  bToA: Scalars['Int']['output'];
  /** The codebook of the acts' codes, whose class it is, such as `CAMEO`. */
  codebook: Scalars['String']['output'];
  /** The class. */
  quad: QuadClass;
};

/** Acts of a pair by quad class. */
export type QuadMix = {
  __typename?: 'QuadMix';
  /** Four rows for each codebook that any of the acts is coded by, by codebook. */
  rows: Array<QuadCount>;
  /** Acts without a code, or with one that its codebook puts into no class. */
  uncoded: EachWay;
};

/** The questions that can be asked. */
export type Query = {
  __typename?: 'Query';
  /** The actor with this id; null where none has it. */
  actor: Maybe<Actor>;
  /** Actors of every type. */
  actors: ActorConnection;
  /**
   * Who stands between others: betweenness. The score is the share of the shortest ways between two others on which an actor stands, averaged over all two. A way runs from actor
   * to actor over any act that ties them, either way. Exact up to 100 million steps (actors × (actors + 2 × pairs)), sampled above.
   */
  brokers: ActorRanking;
  /** Actors that acts tie to each of several others, and how. First those with the most acts where they have the fewest (`least`), then in all (`sum`), then by id. */
  commonNeighbors: CommonNeighborConnection;
  /** Which groups actors form: communities by the Louvain method, over the number of acts between two. The same acts always give the same groups. */
  communities: Communities;
  /** Countries. */
  countries: CountryConnection;
  /** The dataset with this id; null where none has it. */
  dataset: Maybe<Dataset>;
  /** The datasets that coded events come from, by id. */
  datasets: Array<Dataset>;
  /**
   * Where two sides are stuck: each demands something of the other over the same dispute, its whole or a part of it, and each was turned down. Found from demands and
   * answers on record, longest standing first; a dispute that had surely ended has none.
   */
  deadlocks: Array<Deadlock>;
  /** Who has to do with the most others. The score is the number of other actors that acts tie an actor to. */
  degree: ActorRanking;
  /** The life of a demand: what became of it, and how it was restated. An id that no demand has is refused. */
  demand: Maybe<Demand>;
  /** Who demands what of whom: events with the relation `DEMANDS`, newest first. */
  demands: EventConnection;
  /** Disputes. */
  disputes: DisputeConnection;
  /** Two actors, and what each does to the other. */
  dyad: Dyad;
  /** The event with this id, also when it was retracted; null where none has it. */
  event: Maybe<Event>;
  /** Acts counted or measured over time: flat rows for charts, by time and then in the order of the labels, with the intervals in which there is nothing. At most 10,000 rows. */
  eventSeries: Array<SeriesRow>;
  /** What happened. */
  events: EventConnection;
  /** How acts spread over the values of several fields, one facet for each of `by`, in its order. */
  facets: Array<EventFacet>;
  /** The issue with this id; null where none has it. */
  issue: Maybe<Issue>;
  /** Issues of every type. */
  issues: IssueConnection;
  /** Who meets whom: events with the relation `MEETS`, newest first. */
  meetings: EventConnection;
  /** Ministries and their bureaus. */
  ministries: MinistryConnection;
  /** What surrounds actors: others that acts tie to them, level by level, and what ties all of these to each other. */
  neighborhood: Neighborhood;
  /** Whatever has this id; null where nothing has. */
  node: Maybe<Node>;
  /** What has these ids, in their order; null in the place of an unknown one. */
  nodes: Array<Maybe<Node>>;
  /** Who held an office on a day, month or year; two on the day of a handover. */
  officeHolder: Array<Tenure>;
  /** Offices. */
  offices: OfficeConnection;
  /** Organizations. */
  organizations: OrganizationConnection;
  /**
   * Who matters because those act upon it that matter: PageRank, with damping 0.85. The score is the share of time that somebody spends with an actor who goes on and on from an actor to one
   * that it acts upon, as often as there are acts, and every now and then to any. All scores add up to 1.
   */
  pageRank: ActorRanking;
  /** How two are connected: the best chains of acts between them. */
  paths: PathsResult;
  /** Persons. */
  people: PersonConnection;
  /** The report with this id; null where none has it. */
  report: Maybe<Report>;
  /** Reports. */
  reports: ReportConnection;
  /** What each of many names may mean, in the order of the names. As many statements for a hundred names as for one. */
  resolveNames: Array<NameResolution>;
  /** What an act led to: the acts recorded as answering it, the acts that answer those, and so on. */
  retaliationChain: RetaliationChain;
  /** Acts that somebody calls retaliation, newest first; who says so and who denies it stand in each event's `responseTo`. */
  retaliations: EventConnection;
  /** Finds actors and issues by any name, spelling or script, and with `types` also events and reports; best first. */
  search: Array<SearchHit>;
};


/** The questions that can be asked. */
export type QueryActorArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryActorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ActorFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** The questions that can be asked. */
export type QueryBrokersArgs = {
  about: InputMaybe<Scalars['ID']['input']>;
  budget?: InputMaybe<Scalars['Int']['input']>;
  during: InputMaybe<During>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<Array<Relation>>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  without: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** The questions that can be asked. */
export type QueryCommonNeighborsArgs = {
  about: InputMaybe<Scalars['ID']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  during: InputMaybe<During>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  of: Array<Scalars['ID']['input']>;
  relations: InputMaybe<Array<Relation>>;
};


/** The questions that can be asked. */
export type QueryCommunitiesArgs = {
  about: InputMaybe<Scalars['ID']['input']>;
  budget?: InputMaybe<Scalars['Int']['input']>;
  during: InputMaybe<During>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<Array<Relation>>;
  resolution?: InputMaybe<Scalars['Float']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  without: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** The questions that can be asked. */
export type QueryCountriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ActorFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** The questions that can be asked. */
export type QueryDatasetArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryDeadlocksArgs = {
  about: InputMaybe<Scalars['ID']['input']>;
  at: InputMaybe<Scalars['PartialDate']['input']>;
};


/** The questions that can be asked. */
export type QueryDegreeArgs = {
  about: InputMaybe<Scalars['ID']['input']>;
  budget?: InputMaybe<Scalars['Int']['input']>;
  direction: InputMaybe<Direction>;
  during: InputMaybe<During>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<Array<Relation>>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  without: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** The questions that can be asked. */
export type QueryDemandArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryDemandsArgs = {
  about: InputMaybe<Scalars['ID']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  at: InputMaybe<Scalars['PartialDate']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  by: InputMaybe<Scalars['ID']['input']>;
  during: InputMaybe<During>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  of: InputMaybe<Scalars['ID']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  state: InputMaybe<Array<DemandState>>;
  status: InputMaybe<Array<Status>>;
};


/** The questions that can be asked. */
export type QueryDisputesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<IssueFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IssueOrder>;
};


/** The questions that can be asked. */
export type QueryDyadArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  filter: InputMaybe<EventFilter>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  without: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** The questions that can be asked. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryEventSeriesArgs = {
  certainly?: InputMaybe<Scalars['Boolean']['input']>;
  filter: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy?: InputMaybe<SeriesGroup>;
  interval?: InputMaybe<Interval>;
  measure?: InputMaybe<SeriesMeasure>;
  scale: InputMaybe<Scale>;
};


/** The questions that can be asked. */
export type QueryEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The questions that can be asked. */
export type QueryFacetsArgs = {
  by: Array<EventFacetField>;
  filter: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryIssueArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryIssuesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<IssueFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IssueOrder>;
};


/** The questions that can be asked. */
export type QueryMeetingsArgs = {
  about: InputMaybe<Scalars['ID']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  between: InputMaybe<Array<Scalars['ID']['input']>>;
  during: InputMaybe<During>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  status: InputMaybe<Array<Status>>;
};


/** The questions that can be asked. */
export type QueryMinistriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ActorFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** The questions that can be asked. */
export type QueryNeighborhoodArgs = {
  about: InputMaybe<Scalars['ID']['input']>;
  by?: InputMaybe<NeighborhoodOrder>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  during: InputMaybe<During>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: Array<Scalars['ID']['input']>;
  relations: InputMaybe<Array<Relation>>;
  scale?: InputMaybe<Scale>;
};


/** The questions that can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** The questions that can be asked. */
export type QueryOfficeHolderArgs = {
  office: Scalars['ID']['input'];
  on: Scalars['PartialDate']['input'];
};


/** The questions that can be asked. */
export type QueryOfficesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ActorFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** The questions that can be asked. */
export type QueryOrganizationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ActorFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** The questions that can be asked. */
export type QueryPageRankArgs = {
  about: InputMaybe<Scalars['ID']['input']>;
  budget?: InputMaybe<Scalars['Int']['input']>;
  during: InputMaybe<During>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relations: InputMaybe<Array<Relation>>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  without: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** The questions that can be asked. */
export type QueryPathsArgs = {
  about: InputMaybe<Scalars['ID']['input']>;
  avoid: InputMaybe<Array<Scalars['ID']['input']>>;
  budget?: InputMaybe<Scalars['Int']['input']>;
  by?: InputMaybe<PathMeasure>;
  certainly?: InputMaybe<Scalars['Boolean']['input']>;
  direction?: InputMaybe<PathDirection>;
  during: InputMaybe<During>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  order: InputMaybe<PathOrder>;
  relations: InputMaybe<Array<PathRelation>>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  to: Scalars['ID']['input'];
  without: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** The questions that can be asked. */
export type QueryPeopleArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ActorFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** The questions that can be asked. */
export type QueryReportArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryReportsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ReportFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReportOrder>;
};


/** The questions that can be asked. */
export type QueryResolveNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  names: Array<Scalars['String']['input']>;
  types: InputMaybe<Array<SearchType>>;
};


/** The questions that can be asked. */
export type QueryRetaliationChainArgs = {
  as?: InputMaybe<Array<ResponseKind>>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  root: Scalars['ID']['input'];
  stance?: InputMaybe<Scalars['Stance']['input']>;
  suggest?: InputMaybe<Scalars['Boolean']['input']>;
  within?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryRetaliationsArgs = {
  about: InputMaybe<Scalars['ID']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  against: InputMaybe<Scalars['ID']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  by: InputMaybe<Scalars['ID']['input']>;
  during: InputMaybe<During>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
};


/** The questions that can be asked. */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types: InputMaybe<Array<SearchType>>;
};

/** An actor in a ranking. */
export type RankedActor = {
  __typename?: 'RankedActor';
  /** The actor. */
  actor: Actor;
  /** The acts under what was asked for in which the actor takes part, newest first; with `rollUp` also those of who acts for it. */
  acts: EventConnection;
  /** What the newest three of these acts stand on. */
  citations: Array<Citation>;
  /** 1.96 standard errors of the score: of the scores at the top, nine in ten or more lie no farther than this from the exact ones. 0 where scores are exact. */
  margin: Scalars['Float']['output'];
  /** How many others acts tie it to in this network. */
  partners: Scalars['Int']['output'];
  /** Its place, from 1; actors with the same score follow each other by id. */
  rank: Scalars['Int']['output'];
  /** What the ranking measures, as the field that gives it says. */
  score: Scalars['Float']['output'];
};


/** An actor in a ranking. */
export type RankedActorActsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** Whether every shortest way was followed, or those from some actors that were drawn. */
export type RankingMethod =
  /** From every actor, or by a formula that needs none: scores are exact. */
  | 'EXACT'
  /** From as many actors as fit into the work allowed, drawn by a fixed seed: scores are estimates, see `error` and `margin`. */
  | 'SAMPLED';

/** The kinds of act that tie actors. Each is a relationship type of the graph; codes and scores stand in `data/vocabulary.yaml`. */
export type Relation =
  /** Disapproves, accuses, complains, sues (CAMEO 11). */
  | 'ACCUSES'
  /** Provides aid (CAMEO 07). */
  | 'AIDS'
  /** Appeals, asks in good will (CAMEO 02). */
  | 'APPEALS_TO'
  /** Assaults, fights, mass violence (CAMEO 18–20). */
  | 'ATTACKS'
  /** Seizes, arrests, confiscates, restricts (CAMEO 17). */
  | 'COERCES'
  /** Yields, meets a demand (CAMEO 081–083). */
  | 'CONCEDES_TO'
  /** Cooperates materially (CAMEO 06). */
  | 'COOPERATES_WITH'
  /** Demands (CAMEO 10). */
  | 'DEMANDS'
  /** Eases measures, returns, releases (CAMEO 084–087). */
  | 'EASES'
  /** Investigates (CAMEO 09). */
  | 'INVESTIGATES'
  /** Consults, visits, hosts, negotiates (CAMEO 04). */
  | 'MEETS'
  /** Exhibits force posture (CAMEO 15). */
  | 'MOBILIZES_AGAINST'
  /** Expresses intent to cooperate (CAMEO 03). */
  | 'OFFERS'
  /** Demonstrates, boycotts (CAMEO 14). */
  | 'PROTESTS'
  /** Breaks or cuts relations, embargoes, halts talks (CAMEO 16). */
  | 'REDUCES_RELATIONS'
  /** Rejects (CAMEO 12). */
  | 'REJECTS'
  /** Answers an earlier act in kind or worse; in no codebook: drawn from a `Response`, never the relation of an event. */
  | 'RETALIATES'
  /** Makes a public statement (CAMEO 01). */
  | 'STATES'
  /** Cooperates diplomatically (CAMEO 05). */
  | 'SUPPORTS'
  /** Threatens (CAMEO 13). */
  | 'THREATENS';

/** A page of an actor's ties to others. */
export type RelationConnection = {
  __typename?: 'RelationConnection';
  /** The ties, one for each act and counterpart. */
  edges: Array<RelationEdge>;
  /** The counterparts alone, in the order of the edges. */
  nodes: Array<Actor>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many ties match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One tie to a counterpart, drawn by one fact. */
export type RelationEdge = {
  __typename?: 'RelationEdge';
  /** Opaque position in the list. */
  cursor: Scalars['String']['output'];
  /** When the act happened. */
  date: FactDate;
  /** Which way it runs, seen from the actor asked: `OUT` or `IN`. */
  direction: Direction;
  /** The act that draws the tie. For `RETALIATES` it is the later act. */
  event: Event;
  /** How cooperative (+) or hostile (-) the act is, on `scale`; null where the scale has no value. */
  intensity: Maybe<Scalars['Float']['output']>;
  /** The counterpart. */
  node: Actor;
  /** What kind of act ties them. */
  relation: Relation;
  /** The scale of `intensity`. */
  scale: Maybe<Scale>;
};

/** Narrows an actor's ties to others, by the relationship's own properties and by the act that draws it; every field given must hold. */
export type RelationFilter = {
  /** Drawn by an act about this issue or a part of it. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** All of these must hold too; an empty list leaves the condition out. */
  and?: InputMaybe<Array<RelationFilter>>;
  /** Drawn by an act coded so. */
  code?: InputMaybe<CodeFilter>;
  /** Drawn by an act of this dataset. */
  dataset?: InputMaybe<Scalars['ID']['input']>;
  /** `OUT`: this actor acts; `IN`: it is acted upon; `EITHER`: both. */
  direction?: InputMaybe<Direction>;
  /** Drawn by an act within this span. */
  during?: InputMaybe<During>;
  /** Of such an intensity; ties without a value on the scale are left out. */
  intensity?: InputMaybe<IntensityFilter>;
  /** This must not hold. */
  not?: InputMaybe<RelationFilter>;
  /** At least one of these must hold too; an empty list leaves the condition out. */
  or?: InputMaybe<Array<RelationFilter>>;
  /** Drawn by an act that a report of this publisher tells. */
  publisher?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these kinds. */
  relation?: InputMaybe<Array<Relation>>;
  /** Drawn by an act with one of these statuses. */
  status?: InputMaybe<Array<Status>>;
  /** Drawn by an act whose summary or demand holds all of these words. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** To this actor. */
  toward?: InputMaybe<Scalars['ID']['input']>;
};

/** How an actor's ties are ordered; the fact, the counterpart and the direction settle ties of order. */
export type RelationOrder =
  /** Most cooperative first, then latest first; needs one scale in `filter.intensity`. */
  | 'MOST_COOPERATIVE'
  /** Most hostile first, then earliest first; needs one scale in `filter.intensity`. */
  | 'MOST_HOSTILE'
  /** Latest first, by the earliest possible day. */
  | 'NEWEST'
  /** Earliest first, by the earliest possible day. */
  | 'OLDEST';

/** How soon each of a pair acts after the other did. Only acts of which the day is known count, on either side. */
export type ReplyDays = {
  __typename?: 'ReplyDays';
  /** Median of the days after which `a` acts upon `b`, from each act of `b` upon `a` that has a reply; null where none has. */
  aToB: Maybe<Scalars['Float']['output']>;
  /** How many acts have a reply: in `aToB`, a reply of `a`. */
  answered: EachWay;
  /** Median of the days after which `b` acts upon `a`, from each act of `a` upon `b` that has a reply; null where none has. */
  bToA: Maybe<Scalars['Float']['output']>;
  /** How many acts have none within the days asked for: in `aToB`, none of `a`. */
  unanswered: EachWay;
};

/** A published text that facts stand on: a news article, a ministry's release, a ruling. */
export type Report = Node & {
  __typename?: 'Report';
  /** The reports that copy or rely on it. */
  citedBy: Array<Report>;
  /** The reports that it copies or relies on. */
  cites: Array<Report>;
  /** The acts that stand on it. */
  events: EventConnection;
  /** Global id, such as `report:kyodo-2020-10-28`. */
  id: Scalars['ID']['output'];
  /** Its language as a BCP 47 tag, such as `ja`. */
  language: Maybe<Scalars['String']['output']>;
  /** What else a reader should know of it. */
  note: Maybe<Scalars['String']['output']>;
  /** When it was published; null where unknown. */
  published: Maybe<FactDate>;
  /** Who published it. */
  publisher: Actor;
  /** When it was read; null where unknown. */
  retrieved: Maybe<FactDate>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Where it was read; null for an origin that is known only through its copies. */
  url: Maybe<Scalars['String']['output']>;
};


/** A published text that facts stand on: a news article, a ministry's release, a ruling. */
export type ReportEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<EventFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};

/** A page of reports. */
export type ReportConnection = {
  __typename?: 'ReportConnection';
  /** The reports with their cursors. */
  edges: Array<ReportEdge>;
  /** The reports alone. */
  nodes: Array<Report>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A report in a page. */
export type ReportEdge = {
  __typename?: 'ReportEdge';
  /** Opaque position in the list. */
  cursor: Scalars['String']['output'];
  /** The report. */
  node: Report;
};

/** Narrows a list of reports; every field given must hold. */
export type ReportFilter = {
  /** All of these must hold too; an empty list leaves the condition out. */
  and?: InputMaybe<Array<ReportFilter>>;
  /** Published within this span. */
  during?: InputMaybe<During>;
  /** In one of these languages. */
  language?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This must not hold. */
  not?: InputMaybe<ReportFilter>;
  /** At least one of these must hold too; an empty list leaves the condition out. */
  or?: InputMaybe<Array<ReportFilter>>;
  /** Published by this actor. */
  publisher?: InputMaybe<Scalars['ID']['input']>;
  /** Whose title holds all of these words. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** How a list of reports is ordered; the id settles ties. */
export type ReportOrder =
  /** Latest first, by the first day of publication; those without one last. */
  | 'NEWEST'
  /** Earliest first, by the first day of publication; those without one first. */
  | 'OLDEST'
  /** By title, A first. */
  | 'TITLE';

/** A later act answers an earlier one. Cause is contestable: it has those who assert it and those who deny it. */
export type Response = Fact & Node & {
  __typename?: 'Response';
  /** How the later act answers the earlier one. */
  as: ResponseKind;
  /** Who says that the one answers the other. */
  assertedBy: Array<Actor>;
  /** Who denies it. */
  deniedBy: Array<Actor>;
  /** Whether anybody denies it. */
  disputed: Scalars['Boolean']['output'];
  /** The later act, which answers. */
  event: Event;
  /** Global id, such as `response:2019-07-01-controls-answer-ruling`. */
  id: Scalars['ID']['output'];
  /** How many publishers tell it independently: copies of one origin count once, as their origin. */
  independentPublishers: Scalars['Int']['output'];
  /** When this version of the fact was recorded here. */
  recordedAt: Scalars['DateTime']['output'];
  /** What the claim stands on, in order of publication. */
  reports: Array<Attestation>;
  /** The earlier act, which is answered. */
  respondsTo: Event;
  /** When the fact was withdrawn from the record; null while it stands. */
  retractedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the record has said of it, latest first: each state from when it was recorded until it was changed or withdrawn. Under `@asOf`, what was recorded by then. */
  versions: Array<ResponseVersion>;
};

/** How a later act answers an earlier one. */
export type ResponseKind =
  /** It answers in any other way. */
  | 'ANSWERS'
  /** It does what was demanded. */
  | 'MEETS_DEMAND'
  /** It does a part of what was demanded. */
  | 'PARTLY_MEETS'
  /** It turns the demand, offer or claim down. */
  | 'REJECTS'
  /** It answers in kind or worse. */
  | 'RETALIATES'
  /** It takes the earlier act back. */
  | 'WITHDRAWS';

/** A response as the record told it. */
export type ResponseVersion = FactVersion & {
  __typename?: 'ResponseVersion';
  /** How the later act answers the earlier one. */
  as: ResponseKind;
  /** Who says that the one answers the other. */
  assertedBy: Array<Actor>;
  /** Who denies it. */
  deniedBy: Array<Actor>;
  /** Whether anybody denies it. */
  disputed: Scalars['Boolean']['output'];
  /** The later act; null where it is not there as of the times asked for. */
  event: Maybe<Event>;
  /** Why it no longer stands; null while it does, or where none was given. */
  reason: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What the claim stood on, in order of publication. */
  reports: Array<Attestation>;
  /** The earlier act; null where it is not there as of the times asked for. */
  respondsTo: Maybe<Event>;
  /** When it was changed or withdrawn; null while it stands. */
  retractedAt: Maybe<Scalars['DateTime']['output']>;
};

/** What an act led to, step by step, by recorded responses alone; what is likely besides stands apart. */
export type RetaliationChain = {
  __typename?: 'RetaliationChain';
  /** All steps on record from the root, whatever the `stance`, with what each of several accounts says of them, side by side. */
  accounts: Array<AccountRow>;
  /** What the root, the acts of the steps, and the steps themselves stand on. */
  citations: Citations;
  /** Likely answers to the root and to the acts of `links`, where `suggest` asks for them; at most 100. No fact says that they are answers. */
  likely: Array<LikelyLink>;
  /** The steps, nearest to the root first, then by date. */
  links: Array<RetaliationLink>;
  /** The act it starts from. */
  root: Event;
  /** Whether steps were left out because `maxDepth` or the cap of 500 steps was reached. */
  truncated: Scalars['Boolean']['output'];
};


/** What an act led to, step by step, by recorded responses alone; what is likely besides stands apart. */
export type RetaliationChainAccountsArgs = {
  of: Array<Scalars['ID']['input']>;
};

/** One step of a chain: a later act answers an earlier one. */
export type RetaliationLink = {
  __typename?: 'RetaliationLink';
  /** How many steps from the root, 1 for the first. */
  depth: Scalars['Int']['output'];
  /** The earlier act. */
  from: Event;
  /** False: somebody is on record as saying so. */
  inferred: Scalars['Boolean']['output'];
  /** The recorded answer, with who asserts and who denies it. */
  response: Response;
  /** The later act. */
  to: Event;
};

/** How an answer was found. Both roads give the same answer. */
export type Road =
  /** By statements alone: where the acts do not fit in the memory allowed for them, are not loaded yet, or as of a time. */
  | 'CYPHER'
  /** Over the acts held in memory, at the graph's version. */
  | 'PROJECTION';

/** A scale of intensity. Scales are different things: a demand is -5 on one and 0 on another; never mix them. */
export type Scale =
  /** Goldstein's scale as published with the GDELT tables, -10 to +10. */
  | 'GOLDSTEIN'
  /** PLOVER's own scores, 2018 manual, -10 to +10. */
  | 'PLOVER';

/** Intensities of acts on one scale. */
export type ScaleFigures = {
  __typename?: 'ScaleFigures';
  /** How many of the acts have a value on it. */
  count: Scalars['Int']['output'];
  /** The mean of the values. */
  mean: Scalars['Float']['output'];
  /** The scale. */
  scale: Scale;
  /** The sum of the values. */
  sum: Scalars['Float']['output'];
};

/** What a search found: a candidate, never a silent pick. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** In which way it matched. */
  how: MatchKind;
  /** The name, spelling or text that matched. */
  matched: Scalars['String']['output'];
  /** What was found. */
  node: Node;
  /** How well it matches, 1 for an exact name down to 0. */
  score: Scalars['Float']['output'];
};

/** What a search may look for. */
export type SearchType =
  /** Agreements. */
  | 'AGREEMENT'
  /** Countries. */
  | 'COUNTRY'
  /** Disputes. */
  | 'DISPUTE'
  /** Events, by summary and demand. */
  | 'EVENT'
  /** Legal cases. */
  | 'LEGAL_CASE'
  /** Measures. */
  | 'MEASURE'
  /** Ministries and their bureaus. */
  | 'MINISTRY'
  /** Offices. */
  | 'OFFICE'
  /** Organizations. */
  | 'ORGANIZATION'
  /** Persons. */
  | 'PERSON'
  /** Reports, by title. */
  | 'REPORT';

/** By what a series is split. An act that has several of the values, such as two issues, counts for each. */
export type SeriesGroup =
  /** By who takes part, on either side. */
  | 'ACTOR'
  /** By the countries of those who take part; a country is its own. */
  | 'COUNTRY'
  /** By the dataset that brought it. */
  | 'DATASET'
  /** By the issue that the act itself is about; for the whole of that issue it does not count. */
  | 'ISSUE'
  /** Not at all: one label for all acts. */
  | 'NONE'
  /** By who published a report that tells it. */
  | 'PUBLISHER'
  /** By the kind of act. */
  | 'RELATION'
  /** By who acts. */
  | 'SOURCE'
  /** By the countries of those who act. */
  | 'SOURCE_COUNTRY'
  /** By whether it came about. */
  | 'STATUS'
  /** By who is acted upon. */
  | 'TARGET'
  /** By the countries of those who are acted upon. */
  | 'TARGET_COUNTRY';

/** What a figure says of a set of acts. All but `COUNT` are of the intensity on one scale; acts without a value on it do not count. */
export type SeriesMeasure =
  /** How many acts there are. */
  | 'COUNT'
  /** The most cooperative intensity; null where there is none. */
  | 'MAX'
  /** The mean of their intensities; null where there is none. */
  | 'MEAN'
  /** The most hostile intensity; null where there is none. */
  | 'MIN'
  /** The sum of their intensities; 0 where there is none. */
  | 'SUM';

/** One point of a series. */
export type SeriesRow = {
  __typename?: 'SeriesRow';
  /** How many acts the value is of: with a scale, those that have a value on it. */
  count: Scalars['Int']['output'];
  /** Id of what the row is of, or the word itself (`DEMANDS`); null where the label is `all acts`, `others` or `none`. */
  id: Maybe<Scalars['ID']['output']>;
  /** How many of these acts may lie in a later interval, as their date is a month or a year that reaches beyond this one. */
  imprecise: Scalars['Int']['output'];
  /** What the row is of: a name, `all acts` where the series is not split, `others` for the values beyond `first`, `none` for acts that have no such value. */
  label: Scalars['String']['output'];
  /** The first day of the interval. */
  time: Scalars['Date']['output'];
  /** The measure; null only for `MEAN`, `MIN` and `MAX` of an interval without values. */
  value: Maybe<Scalars['Float']['output']>;
};

/** Whether a fact came about, as its reports say. */
export type Status =
  /** It was reported, and is denied. */
  | 'DENIED'
  /** Somebody other than those who would act expects it. */
  | 'EXPECTED'
  /** It happened. */
  | 'OCCURRED'
  /** Somebody plans it. */
  | 'PLANNED';

/** A person holds an office from one day to another; unknown ends stay unknown. */
export type Tenure = Fact & Node & {
  __typename?: 'Tenure';
  /** Since when; null where unknown. */
  from: Maybe<FactDate>;
  /** Global id, such as `tenure:suga-prime-minister`. */
  id: Scalars['ID']['output'];
  /** How many publishers tell it independently: copies of one origin count once, as their origin. */
  independentPublishers: Scalars['Int']['output'];
  /** The office held. */
  office: Office;
  /** Who holds the office. */
  person: Person;
  /** When this version of the fact was recorded here. */
  recordedAt: Scalars['DateTime']['output'];
  /** What the claim stands on, in order of publication. */
  reports: Array<Attestation>;
  /** When the fact was withdrawn from the record; null while it stands. */
  retractedAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when; null where unknown, or while it lasts. */
  to: Maybe<FactDate>;
  /** What the record has said of it, latest first: each state from when it was recorded until it was changed or withdrawn. Under `@asOf`, what was recorded by then. */
  versions: Array<TenureVersion>;
};

/** A tenure as the record told it. */
export type TenureVersion = FactVersion & {
  __typename?: 'TenureVersion';
  /** Since when; null where unknown. */
  from: Maybe<FactDate>;
  /** The office held. */
  office: Office;
  /** Who held the office. */
  person: Person;
  /** Why it no longer stands; null while it does, or where none was given. */
  reason: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What the claim stood on, in order of publication. */
  reports: Array<Attestation>;
  /** When it was changed or withdrawn; null while it stands. */
  retractedAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when; null where unknown, or while it lasted. */
  to: Maybe<FactDate>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( ActorCard )
    | ( ActorCard )
    | ( ActorCard )
    | ( ActorCard )
    | ( ActorCard )
  ;
  Fact:
    | ( EventCard )
    | ( ResponseCard )
    | ( TenureCard )
  ;
  FactVersion:
    | ( RecordedEvent )
    | ( RecordedResponse )
    | ( RecordedTenure )
  ;
  Issue:
    | ( IssueCard )
    | ( IssueCard )
    | ( IssueCard )
    | ( IssueCard )
  ;
  Named:
    | ( IssueCard )
    | ( ActorCard )
    | ( IssueCard )
    | ( IssueCard )
    | ( IssueCard )
    | ( ActorCard )
    | ( ActorCard )
    | ( ActorCard )
    | ( ActorCard )
  ;
  Node:
    | ( IssueCard )
    | ( ActorCard )
    | ( DatasetCard )
    | ( IssueCard )
    | ( EventCard )
    | ( IssueCard )
    | ( IssueCard )
    | ( ActorCard )
    | ( ActorCard )
    | ( ActorCard )
    | ( ActorCard )
    | ( PlaceCard )
    | ( ReportCard )
    | ( ResponseCard )
    | ( TenureCard )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountRow: ResolverTypeWrapper<FoundRow>;
  AccountStand: AccountStand;
  AccountWord: ResolverTypeWrapper<FoundWord>;
  Actor: ResolverTypeWrapper<ActorCard>;
  ActorConnection: ResolverTypeWrapper<ActorPage>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  ActorFilter: ActorFilter;
  ActorOrder: ActorOrder;
  ActorRanking: ResolverTypeWrapper<FoundRanking>;
  ActorType: ActorType;
  Agreement: ResolverTypeWrapper<IssueCard>;
  Alias: ResolverTypeWrapper<Alias>;
  Attestation: ResolverTypeWrapper<AttestationCard>;
  Balance: ResolverTypeWrapper<Balance>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Citation: ResolverTypeWrapper<FoundCitation>;
  Citations: ResolverTypeWrapper<Cited>;
  CodeFilter: CodeFilter;
  CommonNeighbor: ResolverTypeWrapper<FoundCommon>;
  CommonNeighborConnection: ResolverTypeWrapper<CommonPage>;
  CommonNeighborEdge: ResolverTypeWrapper<Omit<CommonNeighborEdge, 'node'> & { node: ResolversTypes['CommonNeighbor'] }>;
  CommonTie: ResolverTypeWrapper<FoundTie>;
  Communities: ResolverTypeWrapper<FoundCommunities>;
  Community: ResolverTypeWrapper<FoundCommunity>;
  Country: ResolverTypeWrapper<ActorCard>;
  CountryConnection: ResolverTypeWrapper<ActorPage>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  Dataset: ResolverTypeWrapper<DatasetCard>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deadlock: ResolverTypeWrapper<FoundDeadlock>;
  Demand: ResolverTypeWrapper<EventCard>;
  DemandStanding: ResolverTypeWrapper<Standing>;
  DemandState: DemandState;
  DemandThread: ResolverTypeWrapper<Thread>;
  DirectedActs: ResolverTypeWrapper<DirectedActs>;
  Direction: Direction;
  Dispute: ResolverTypeWrapper<IssueCard>;
  DisputeConnection: ResolverTypeWrapper<IssuePage>;
  DisputeEdge: ResolverTypeWrapper<Omit<DisputeEdge, 'node'> & { node: ResolversTypes['Dispute'] }>;
  DisputeKind: DisputeKind;
  During: During;
  Dyad: ResolverTypeWrapper<FoundDyad>;
  EachWay: ResolverTypeWrapper<EachWay>;
  Event: ResolverTypeWrapper<EventCard>;
  EventConnection: ResolverTypeWrapper<EventPage>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFacet: ResolverTypeWrapper<FoundFacet>;
  EventFacetField: EventFacetField;
  EventFacetRest: ResolverTypeWrapper<EventFacetRest>;
  EventFacetValue: ResolverTypeWrapper<FoundValue>;
  EventFilter: EventFilter;
  EventOrder: EventOrder;
  EventVersion: ResolverTypeWrapper<RecordedEvent>;
  Facet: Facet;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  FactDate: ResolverTypeWrapper<PartialDate>;
  FactVersion: ResolverTypeWrapper<RecordedFact>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Hop: ResolverTypeWrapper<FoundHop>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Import: ResolverTypeWrapper<DatasetImportsRow>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntensityFilter: IntensityFilter;
  Interval: Interval;
  Issue: ResolverTypeWrapper<IssueCard>;
  IssueConnection: ResolverTypeWrapper<IssuePage>;
  IssueEdge: ResolverTypeWrapper<Omit<IssueEdge, 'node'> & { node: ResolversTypes['Issue'] }>;
  IssueFilter: IssueFilter;
  IssueOrder: IssueOrder;
  IssueType: IssueType;
  LegalCase: ResolverTypeWrapper<IssueCard>;
  LikelyLink: ResolverTypeWrapper<FoundLikely>;
  Link: ResolverTypeWrapper<FoundLink>;
  MatchKind: MatchKind;
  MatchedName: ResolverTypeWrapper<MatchedName>;
  Measure: ResolverTypeWrapper<IssueCard>;
  Meeting: ResolverTypeWrapper<FoundMeeting>;
  MeetingConnection: ResolverTypeWrapper<MeetingPage>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  Ministry: ResolverTypeWrapper<ActorCard>;
  MinistryConnection: ResolverTypeWrapper<ActorPage>;
  MinistryEdge: ResolverTypeWrapper<Omit<MinistryEdge, 'node'> & { node: ResolversTypes['Ministry'] }>;
  NameCandidate: ResolverTypeWrapper<Omit<NameCandidate, 'node'> & { node: ResolversTypes['Node'] }>;
  NameResolution: ResolverTypeWrapper<Resolution>;
  Named: ResolverTypeWrapper<Card>;
  Neighbor: ResolverTypeWrapper<FoundNeighbor>;
  Neighborhood: ResolverTypeWrapper<FoundNeighborhood>;
  NeighborhoodOrder: NeighborhoodOrder;
  NoPathReason: NoPathReason;
  Node: ResolverTypeWrapper<NodeCard>;
  Office: ResolverTypeWrapper<ActorCard>;
  OfficeConnection: ResolverTypeWrapper<ActorPage>;
  OfficeEdge: ResolverTypeWrapper<Omit<OfficeEdge, 'node'> & { node: ResolversTypes['Office'] }>;
  Organization: ResolverTypeWrapper<ActorCard>;
  OrganizationConnection: ResolverTypeWrapper<ActorPage>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationKind: OrganizationKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Path: ResolverTypeWrapper<FoundPath>;
  PathDirection: PathDirection;
  PathMeasure: PathMeasure;
  PathOrder: PathOrder;
  PathRelation: PathRelation;
  PathsResult: ResolverTypeWrapper<FoundPaths>;
  Person: ResolverTypeWrapper<ActorCard>;
  PersonConnection: ResolverTypeWrapper<ActorPage>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  Place: ResolverTypeWrapper<PlaceCard>;
  QuadClass: QuadClass;
  QuadCount: ResolverTypeWrapper<QuadCount>;
  QuadMix: ResolverTypeWrapper<QuadMix>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankedActor: ResolverTypeWrapper<Ranked>;
  RankingMethod: RankingMethod;
  Relation: Relation;
  RelationConnection: ResolverTypeWrapper<TiePage>;
  RelationEdge: ResolverTypeWrapper<Tie>;
  RelationFilter: RelationFilter;
  RelationOrder: RelationOrder;
  ReplyDays: ResolverTypeWrapper<ReplyDays>;
  Report: ResolverTypeWrapper<ReportCard>;
  ReportConnection: ResolverTypeWrapper<ReportPage>;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  ReportFilter: ReportFilter;
  ReportOrder: ReportOrder;
  Response: ResolverTypeWrapper<ResponseCard>;
  ResponseKind: ResponseKind;
  ResponseVersion: ResolverTypeWrapper<RecordedResponse>;
  RetaliationChain: ResolverTypeWrapper<FoundChain>;
  RetaliationLink: ResolverTypeWrapper<ChainLink>;
  Road: Road;
  Scale: Scale;
  ScaleFigures: ResolverTypeWrapper<ScaleFigures>;
  SearchHit: ResolverTypeWrapper<Hit>;
  SearchType: SearchType;
  SeriesGroup: SeriesGroup;
  SeriesMeasure: SeriesMeasure;
  SeriesRow: ResolverTypeWrapper<SeriesRow>;
  Stance: ResolverTypeWrapper<Scalars['Stance']['output']>;
  Status: Status;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Tenure: ResolverTypeWrapper<TenureCard>;
  TenureVersion: ResolverTypeWrapper<RecordedTenure>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountRow: FoundRow;
  AccountWord: FoundWord;
  Actor: ActorCard;
  ActorConnection: ActorPage;
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  ActorFilter: ActorFilter;
  ActorRanking: FoundRanking;
  Agreement: IssueCard;
  Alias: Alias;
  Attestation: AttestationCard;
  Balance: Balance;
  Boolean: Scalars['Boolean']['output'];
  Citation: FoundCitation;
  Citations: Cited;
  CodeFilter: CodeFilter;
  CommonNeighbor: FoundCommon;
  CommonNeighborConnection: CommonPage;
  CommonNeighborEdge: Omit<CommonNeighborEdge, 'node'> & { node: ResolversParentTypes['CommonNeighbor'] };
  CommonTie: FoundTie;
  Communities: FoundCommunities;
  Community: FoundCommunity;
  Country: ActorCard;
  CountryConnection: ActorPage;
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  Dataset: DatasetCard;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deadlock: FoundDeadlock;
  Demand: EventCard;
  DemandStanding: Standing;
  DemandThread: Thread;
  DirectedActs: DirectedActs;
  Dispute: IssueCard;
  DisputeConnection: IssuePage;
  DisputeEdge: Omit<DisputeEdge, 'node'> & { node: ResolversParentTypes['Dispute'] };
  During: During;
  Dyad: FoundDyad;
  EachWay: EachWay;
  Event: EventCard;
  EventConnection: EventPage;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFacet: FoundFacet;
  EventFacetRest: EventFacetRest;
  EventFacetValue: FoundValue;
  EventFilter: EventFilter;
  EventVersion: RecordedEvent;
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  FactDate: PartialDate;
  FactVersion: RecordedFact;
  Float: Scalars['Float']['output'];
  Hop: FoundHop;
  ID: Scalars['ID']['output'];
  Import: DatasetImportsRow;
  Instant: Scalars['Instant']['output'];
  Int: Scalars['Int']['output'];
  IntensityFilter: IntensityFilter;
  Issue: IssueCard;
  IssueConnection: IssuePage;
  IssueEdge: Omit<IssueEdge, 'node'> & { node: ResolversParentTypes['Issue'] };
  IssueFilter: IssueFilter;
  LegalCase: IssueCard;
  LikelyLink: FoundLikely;
  Link: FoundLink;
  MatchedName: MatchedName;
  Measure: IssueCard;
  Meeting: FoundMeeting;
  MeetingConnection: MeetingPage;
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  Ministry: ActorCard;
  MinistryConnection: ActorPage;
  MinistryEdge: Omit<MinistryEdge, 'node'> & { node: ResolversParentTypes['Ministry'] };
  NameCandidate: Omit<NameCandidate, 'node'> & { node: ResolversParentTypes['Node'] };
  NameResolution: Resolution;
  Named: Card;
  Neighbor: FoundNeighbor;
  Neighborhood: FoundNeighborhood;
  Node: NodeCard;
  Office: ActorCard;
  OfficeConnection: ActorPage;
  OfficeEdge: Omit<OfficeEdge, 'node'> & { node: ResolversParentTypes['Office'] };
  Organization: ActorCard;
  OrganizationConnection: ActorPage;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Path: FoundPath;
  PathsResult: FoundPaths;
  Person: ActorCard;
  PersonConnection: ActorPage;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  Place: PlaceCard;
  QuadCount: QuadCount;
  QuadMix: QuadMix;
  Query: Record<PropertyKey, never>;
  RankedActor: Ranked;
  RelationConnection: TiePage;
  RelationEdge: Tie;
  RelationFilter: RelationFilter;
  ReplyDays: ReplyDays;
  Report: ReportCard;
  ReportConnection: ReportPage;
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  ReportFilter: ReportFilter;
  Response: ResponseCard;
  ResponseVersion: RecordedResponse;
  RetaliationChain: FoundChain;
  RetaliationLink: ChainLink;
  ScaleFigures: ScaleFigures;
  SearchHit: Hit;
  SeriesRow: SeriesRow;
  Stance: Scalars['Stance']['output'];
  String: Scalars['String']['output'];
  Tenure: TenureCard;
  TenureVersion: RecordedTenure;
};

export type AsOfDirectiveArgs = {
  known: Maybe<Scalars['Instant']['input']>;
  valid: Maybe<Scalars['PartialDate']['input']>;
};

export type AsOfDirectiveResolver<Result, Parent, ContextType = Context, Args = AsOfDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccountRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountRow'] = ResolversParentTypes['AccountRow']> = {
  link?: Resolver<ResolversTypes['RetaliationLink'], ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['AccountWord']>, ParentType, ContextType>;
};

export type AccountWordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountWord'] = ResolversParentTypes['AccountWord']> = {
  by?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  word?: Resolver<ResolversTypes['AccountStand'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Country' | 'Ministry' | 'Office' | 'Organization' | 'Person', ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type ActorRankingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorRanking'] = ResolversParentTypes['ActorRanking']> = {
  actCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  error?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['RankingMethod'], ParentType, ContextType>;
  pairCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ranks?: Resolver<Array<ResolversTypes['RankedActor']>, ParentType, ContextType>;
  road?: Resolver<ResolversTypes['Road'], ParentType, ContextType>;
  timedOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['FactDate']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opened?: Resolver<Maybe<ResolversTypes['FactDate']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias']> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttestationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attestation'] = ResolversParentTypes['Attestation']> = {
  asserts?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type BalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Balance'] = ResolversParentTypes['Balance']> = {
  aToB?: Resolver<ResolversTypes['DirectedActs'], ParentType, ContextType>;
  bToA?: Resolver<ResolversTypes['DirectedActs'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  asserts?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type CitationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citations'] = ResolversParentTypes['Citations']> = {
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  independentPublishers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishers?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
};

export type CommonNeighborResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonNeighbor'] = ResolversParentTypes['CommonNeighbor']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['CommonTie']>, ParentType, ContextType>;
};

export type CommonNeighborConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonNeighborConnection'] = ResolversParentTypes['CommonNeighborConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommonNeighborEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CommonNeighbor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommonNeighborEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonNeighborEdge'] = ResolversParentTypes['CommonNeighborEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommonNeighbor'], ParentType, ContextType>;
};

export type CommonTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonTie'] = ResolversParentTypes['CommonTie']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type CommunitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Communities'] = ResolversParentTypes['Communities']> = {
  actCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  communities?: Resolver<Array<ResolversTypes['Community']>, ParentType, ContextType>;
  communityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pairCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  road?: Resolver<ResolversTypes['Road'], ParentType, ContextType>;
  timedOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  actors?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<CommunityActorsArgs, 'first'>>;
  actsAcross?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actsWithin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  alpha2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  alpha3?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<CountryEventsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CountryRelationsArgs, 'direction' | 'orderBy' | 'rollUp'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imports?: Resolver<Array<ResolversTypes['Import']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restricted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadlock'] = ResolversParentTypes['Deadlock']> = {
  about?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  certain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['Citations'], ParentType, ContextType>;
  sides?: Resolver<Array<ResolversTypes['DemandThread']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['FactDate'], ParentType, ContextType>;
};

export type DemandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Demand'] = ResolversParentTypes['Demand']> = {
  citations?: Resolver<ResolversTypes['Citations'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DemandStanding']>, ParentType, ContextType, Partial<DemandStateArgs>>;
  threads?: Resolver<Array<ResolversTypes['DemandThread']>, ParentType, ContextType, Partial<DemandThreadsArgs>>;
};

export type DemandStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandStanding'] = ResolversParentTypes['DemandStanding']> = {
  assertedBy?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  certain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decidedBy?: Resolver<Array<ResolversTypes['Response']>, ParentType, ContextType>;
  deniedBy?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  possible?: Resolver<Array<ResolversTypes['DemandState']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['FactDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DemandState'], ParentType, ContextType>;
  undisputedState?: Resolver<ResolversTypes['DemandState'], ParentType, ContextType>;
};

export type DemandThreadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandThread'] = ResolversParentTypes['DemandThread']> = {
  about?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['Citations'], ParentType, ContextType>;
  demands?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<DemandThreadDemandsArgs, 'orderBy'>>;
  of?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  rejections?: Resolver<Array<ResolversTypes['Response']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DemandState']>, ParentType, ContextType>;
};

export type DirectedActsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DirectedActs'] = ResolversParentTypes['DirectedActs']> = {
  cooperative?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hostile?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neutral?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unscored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['FactDate']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisputeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opened?: Resolver<Maybe<ResolversTypes['FactDate']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['DemandThread']>, ParentType, ContextType, Partial<DisputePositionsArgs>>;
  timeline?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<DisputeTimelineArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeConnection'] = ResolversParentTypes['DisputeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisputeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Dispute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeEdge'] = ResolversParentTypes['DisputeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
};

export type DyadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dyad'] = ResolversParentTypes['Dyad']> = {
  a?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Balance'], ParentType, ContextType, RequireFields<DyadBalanceArgs, 'scale'>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType, RequireFields<DyadCitationsArgs, 'first'>>;
  deadlocks?: Resolver<Array<ResolversTypes['Deadlock']>, ParentType, ContextType, Partial<DyadDeadlocksArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<DyadEventsArgs, 'orderBy'>>;
  medianReplyDays?: Resolver<ResolversTypes['ReplyDays'], ParentType, ContextType, RequireFields<DyadMedianReplyDaysArgs, 'within'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<DyadMeetingsArgs>>;
  openDemands?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<DyadOpenDemandsArgs, 'orderBy'>>;
  quadMix?: Resolver<ResolversTypes['QuadMix'], ParentType, ContextType, Partial<DyadQuadMixArgs>>;
  series?: Resolver<Array<ResolversTypes['SeriesRow']>, ParentType, ContextType, RequireFields<DyadSeriesArgs, 'interval'>>;
};

export type EachWayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EachWay'] = ResolversParentTypes['EachWay']> = {
  aToB?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bToA?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  asDemand?: Resolver<Maybe<ResolversTypes['Demand']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codebook?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['FactDate'], ParentType, ContextType>;
  demand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentPublishers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  intensity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['Attestation']>, ParentType, ContextType>;
  responseTo?: Resolver<Array<ResolversTypes['Response']>, ParentType, ContextType>;
  responses?: Resolver<Array<ResolversTypes['Response']>, ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  scale?: Resolver<Maybe<ResolversTypes['Scale']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['EventVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventFacet'] = ResolversParentTypes['EventFacet']> = {
  by?: Resolver<ResolversTypes['EventFacetField'], ParentType, ContextType>;
  none?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  others?: Resolver<ResolversTypes['EventFacetRest'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['EventFacetValue']>, ParentType, ContextType>;
};

export type EventFacetRestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventFacetRest'] = ResolversParentTypes['EventFacetRest']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventFacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventFacetValue'] = ResolversParentTypes['EventFacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intensities?: Resolver<Array<ResolversTypes['ScaleFigures']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type EventVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventVersion'] = ResolversParentTypes['EventVersion']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codebook?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['FactDate'], ParentType, ContextType>;
  demand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  intensity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['Attestation']>, ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  scale?: Resolver<Maybe<ResolversTypes['Scale']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'Event' | 'Response' | 'Tenure', ParentType, ContextType>;
};

export type FactDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactDate'] = ResolversParentTypes['FactDate']> = {
  earliest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
};

export type FactVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactVersion'] = ResolversParentTypes['FactVersion']> = {
  __resolveType: TypeResolveFn<'EventVersion' | 'ResponseVersion' | 'TenureVersion', ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  acts?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<HopActsArgs>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
  independentPublishers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['PathRelation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
};

export type ImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  adapter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  further?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Dispute' | 'LegalCase' | 'Measure', ParentType, ContextType>;
};

export type IssueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueConnection'] = ResolversParentTypes['IssueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IssueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueEdge'] = ResolversParentTypes['IssueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
};

export type LegalCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalCase'] = ResolversParentTypes['LegalCase']> = {
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['FactDate']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opened?: Resolver<Maybe<ResolversTypes['FactDate']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LikelyLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LikelyLink'] = ResolversParentTypes['LikelyLink']> = {
  about?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  baseRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  baseRateByThen?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['Citations'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  second?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  acts?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<LinkActsArgs>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  intensities?: Resolver<Array<ResolversTypes['ScaleFigures']>, ParentType, ContextType>;
  last?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type MatchedNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchedName'] = ResolversParentTypes['MatchedName']> = {
  how?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['FactDate']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opened?: Resolver<Maybe<ResolversTypes['FactDate']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  acts?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['FactDate'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MinistryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ministry'] = ResolversParentTypes['Ministry']> = {
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<MinistryEventsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<MinistryRelationsArgs, 'direction' | 'orderBy' | 'rollUp'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinistryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinistryConnection'] = ResolversParentTypes['MinistryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MinistryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Ministry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MinistryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinistryEdge'] = ResolversParentTypes['MinistryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ministry'], ParentType, ContextType>;
};

export type NameCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameCandidate'] = ResolversParentTypes['NameCandidate']> = {
  matched?: Resolver<ResolversTypes['MatchedName'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NameResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameResolution'] = ResolversParentTypes['NameResolution']> = {
  candidates?: Resolver<Array<ResolversTypes['NameCandidate']>, ParentType, ContextType>;
  clear?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NamedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Named'] = ResolversParentTypes['Named']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Country' | 'Dispute' | 'LegalCase' | 'Measure' | 'Ministry' | 'Office' | 'Organization' | 'Person', ParentType, ContextType>;
};

export type NeighborResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbor'] = ResolversParentTypes['Neighbor']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighborhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighborhood'] = ResolversParentTypes['Neighborhood']> = {
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Neighbor']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Country' | 'Dataset' | 'Dispute' | 'Event' | 'LegalCase' | 'Measure' | 'Ministry' | 'Office' | 'Organization' | 'Person' | 'Place' | 'Report' | 'Response' | 'Tenure', ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<OfficeEventsArgs, 'orderBy'>>;
  holders?: Resolver<Array<ResolversTypes['Tenure']>, ParentType, ContextType, Partial<OfficeHoldersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OfficeRelationsArgs, 'direction' | 'orderBy' | 'rollUp'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeConnection'] = ResolversParentTypes['OfficeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeEdge'] = ResolversParentTypes['OfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<OrganizationEventsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  memberOf?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganizationRelationsArgs, 'direction' | 'orderBy' | 'rollUp'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  cutShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  arrives?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  departs?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hops?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Named']>, ParentType, ContextType>;
  weakest?: Resolver<ResolversTypes['Hop'], ParentType, ContextType>;
};

export type PathsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathsResult'] = ResolversParentTypes['PathsResult']> = {
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['NoPathReason']>, ParentType, ContextType>;
  road?: Resolver<ResolversTypes['Road'], ParentType, ContextType>;
  timedOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PersonEventsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offices?: Resolver<Array<ResolversTypes['Tenure']>, ParentType, ContextType, Partial<PersonOfficesArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PersonRelationsArgs, 'direction' | 'orderBy' | 'rollUp'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuadCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuadCount'] = ResolversParentTypes['QuadCount']> = {
  aToB?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bToA?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  codebook?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quad?: Resolver<ResolversTypes['QuadClass'], ParentType, ContextType>;
};

export type QuadMixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuadMix'] = ResolversParentTypes['QuadMix']> = {
  rows?: Resolver<Array<ResolversTypes['QuadCount']>, ParentType, ContextType>;
  uncoded?: Resolver<ResolversTypes['EachWay'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'id'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<QueryActorsArgs, 'orderBy'>>;
  brokers?: Resolver<ResolversTypes['ActorRanking'], ParentType, ContextType, RequireFields<QueryBrokersArgs, 'budget' | 'first' | 'rollUp'>>;
  commonNeighbors?: Resolver<ResolversTypes['CommonNeighborConnection'], ParentType, ContextType, RequireFields<QueryCommonNeighborsArgs, 'of'>>;
  communities?: Resolver<ResolversTypes['Communities'], ParentType, ContextType, RequireFields<QueryCommunitiesArgs, 'budget' | 'first' | 'resolution' | 'rollUp'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<QueryCountriesArgs, 'orderBy'>>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<QueryDatasetArgs, 'id'>>;
  datasets?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType>;
  deadlocks?: Resolver<Array<ResolversTypes['Deadlock']>, ParentType, ContextType, Partial<QueryDeadlocksArgs>>;
  degree?: Resolver<ResolversTypes['ActorRanking'], ParentType, ContextType, RequireFields<QueryDegreeArgs, 'budget' | 'first' | 'rollUp'>>;
  demand?: Resolver<Maybe<ResolversTypes['Demand']>, ParentType, ContextType, RequireFields<QueryDemandArgs, 'id'>>;
  demands?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryDemandsArgs, 'orderBy' | 'rollUp'>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, RequireFields<QueryDisputesArgs, 'orderBy'>>;
  dyad?: Resolver<ResolversTypes['Dyad'], ParentType, ContextType, RequireFields<QueryDyadArgs, 'a' | 'b' | 'rollUp'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  eventSeries?: Resolver<Array<ResolversTypes['SeriesRow']>, ParentType, ContextType, RequireFields<QueryEventSeriesArgs, 'certainly' | 'first' | 'groupBy' | 'interval' | 'measure'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'orderBy'>>;
  facets?: Resolver<Array<ResolversTypes['EventFacet']>, ParentType, ContextType, RequireFields<QueryFacetsArgs, 'by' | 'first'>>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType, RequireFields<QueryIssueArgs, 'id'>>;
  issues?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, RequireFields<QueryIssuesArgs, 'orderBy'>>;
  meetings?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'orderBy' | 'rollUp'>>;
  ministries?: Resolver<ResolversTypes['MinistryConnection'], ParentType, ContextType, RequireFields<QueryMinistriesArgs, 'orderBy'>>;
  neighborhood?: Resolver<ResolversTypes['Neighborhood'], ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'by' | 'depth' | 'limit' | 'of' | 'scale'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  officeHolder?: Resolver<Array<ResolversTypes['Tenure']>, ParentType, ContextType, RequireFields<QueryOfficeHolderArgs, 'office' | 'on'>>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, RequireFields<QueryOfficesArgs, 'orderBy'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'orderBy'>>;
  pageRank?: Resolver<ResolversTypes['ActorRanking'], ParentType, ContextType, RequireFields<QueryPageRankArgs, 'budget' | 'first' | 'rollUp'>>;
  paths?: Resolver<ResolversTypes['PathsResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'budget' | 'by' | 'certainly' | 'direction' | 'first' | 'from' | 'maxHops' | 'rollUp' | 'to'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'orderBy'>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'id'>>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<QueryReportsArgs, 'orderBy'>>;
  resolveNames?: Resolver<Array<ResolversTypes['NameResolution']>, ParentType, ContextType, RequireFields<QueryResolveNamesArgs, 'first' | 'names'>>;
  retaliationChain?: Resolver<ResolversTypes['RetaliationChain'], ParentType, ContextType, RequireFields<QueryRetaliationChainArgs, 'as' | 'maxDepth' | 'root' | 'stance' | 'suggest' | 'within'>>;
  retaliations?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryRetaliationsArgs, 'orderBy' | 'rollUp'>>;
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
};

export type RankedActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankedActor'] = ResolversParentTypes['RankedActor']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  acts?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<RankedActorActsArgs>>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  margin?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['FactDate'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  intensity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  scale?: Resolver<Maybe<ResolversTypes['Scale']>, ParentType, ContextType>;
};

export type ReplyDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplyDays'] = ResolversParentTypes['ReplyDays']> = {
  aToB?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['EachWay'], ParentType, ContextType>;
  bToA?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unanswered?: Resolver<ResolversTypes['EachWay'], ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  citedBy?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
  cites?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<ReportEventsArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['FactDate']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  retrieved?: Resolver<Maybe<ResolversTypes['FactDate']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type ResponseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Response'] = ResolversParentTypes['Response']> = {
  as?: Resolver<ResolversTypes['ResponseKind'], ParentType, ContextType>;
  assertedBy?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  deniedBy?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentPublishers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['Attestation']>, ParentType, ContextType>;
  respondsTo?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['ResponseVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponseVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseVersion'] = ResolversParentTypes['ResponseVersion']> = {
  as?: Resolver<ResolversTypes['ResponseKind'], ParentType, ContextType>;
  assertedBy?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  deniedBy?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['Attestation']>, ParentType, ContextType>;
  respondsTo?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetaliationChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetaliationChain'] = ResolversParentTypes['RetaliationChain']> = {
  accounts?: Resolver<Array<ResolversTypes['AccountRow']>, ParentType, ContextType, RequireFields<RetaliationChainAccountsArgs, 'of'>>;
  citations?: Resolver<ResolversTypes['Citations'], ParentType, ContextType>;
  likely?: Resolver<Array<ResolversTypes['LikelyLink']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['RetaliationLink']>, ParentType, ContextType>;
  root?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RetaliationLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetaliationLink'] = ResolversParentTypes['RetaliationLink']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  response?: Resolver<ResolversTypes['Response'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type ScaleFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScaleFigures'] = ResolversParentTypes['ScaleFigures']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['Scale'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  how?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SeriesRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesRow'] = ResolversParentTypes['SeriesRow']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  imprecise?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export interface StanceScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Stance'], any> {
  name: 'Stance';
}

export type TenureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  from?: Resolver<Maybe<ResolversTypes['FactDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentPublishers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['Attestation']>, ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['FactDate']>, ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['TenureVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenureVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenureVersion'] = ResolversParentTypes['TenureVersion']> = {
  from?: Resolver<Maybe<ResolversTypes['FactDate']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['Attestation']>, ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['FactDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountRow?: AccountRowResolvers<ContextType>;
  AccountWord?: AccountWordResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  ActorRanking?: ActorRankingResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Alias?: AliasResolvers<ContextType>;
  Attestation?: AttestationResolvers<ContextType>;
  Balance?: BalanceResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Citations?: CitationsResolvers<ContextType>;
  CommonNeighbor?: CommonNeighborResolvers<ContextType>;
  CommonNeighborConnection?: CommonNeighborConnectionResolvers<ContextType>;
  CommonNeighborEdge?: CommonNeighborEdgeResolvers<ContextType>;
  CommonTie?: CommonTieResolvers<ContextType>;
  Communities?: CommunitiesResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deadlock?: DeadlockResolvers<ContextType>;
  Demand?: DemandResolvers<ContextType>;
  DemandStanding?: DemandStandingResolvers<ContextType>;
  DemandThread?: DemandThreadResolvers<ContextType>;
  DirectedActs?: DirectedActsResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  DisputeConnection?: DisputeConnectionResolvers<ContextType>;
  DisputeEdge?: DisputeEdgeResolvers<ContextType>;
  Dyad?: DyadResolvers<ContextType>;
  EachWay?: EachWayResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventFacet?: EventFacetResolvers<ContextType>;
  EventFacetRest?: EventFacetRestResolvers<ContextType>;
  EventFacetValue?: EventFacetValueResolvers<ContextType>;
  EventVersion?: EventVersionResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactDate?: FactDateResolvers<ContextType>;
  FactVersion?: FactVersionResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  Issue?: IssueResolvers<ContextType>;
  IssueConnection?: IssueConnectionResolvers<ContextType>;
  IssueEdge?: IssueEdgeResolvers<ContextType>;
  LegalCase?: LegalCaseResolvers<ContextType>;
  LikelyLink?: LikelyLinkResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  MatchedName?: MatchedNameResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  Ministry?: MinistryResolvers<ContextType>;
  MinistryConnection?: MinistryConnectionResolvers<ContextType>;
  MinistryEdge?: MinistryEdgeResolvers<ContextType>;
  NameCandidate?: NameCandidateResolvers<ContextType>;
  NameResolution?: NameResolutionResolvers<ContextType>;
  Named?: NamedResolvers<ContextType>;
  Neighbor?: NeighborResolvers<ContextType>;
  Neighborhood?: NeighborhoodResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OfficeConnection?: OfficeConnectionResolvers<ContextType>;
  OfficeEdge?: OfficeEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Path?: PathResolvers<ContextType>;
  PathsResult?: PathsResultResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  QuadCount?: QuadCountResolvers<ContextType>;
  QuadMix?: QuadMixResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankedActor?: RankedActorResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  ReplyDays?: ReplyDaysResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  Response?: ResponseResolvers<ContextType>;
  ResponseVersion?: ResponseVersionResolvers<ContextType>;
  RetaliationChain?: RetaliationChainResolvers<ContextType>;
  RetaliationLink?: RetaliationLinkResolvers<ContextType>;
  ScaleFigures?: ScaleFiguresResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SeriesRow?: SeriesRowResolvers<ContextType>;
  Stance?: GraphQLScalarType;
  Tenure?: TenureResolvers<ContextType>;
  TenureVersion?: TenureVersionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  asOf?: AsOfDirectiveResolver<any, any, ContextType>;
};

// What has a global id, and how an id tells what it names.

import type {
  ActorCard,
  DatasetCard,
  EventCard,
  IssueCard,
  PlaceCard,
  ReportCard,
  ResponseCard,
  TenureCard,
} from '../generated/cypher/shape.ts';

/** Anything with a global id. Each card's `type` is its GraphQL type. */
export type NodeCard =
  | ActorCard
  | IssueCard
  | EventCard
  | TenureCard
  | ResponseCard
  | ReportCard
  | PlaceCard
  | DatasetCard;

/** The GraphQL type that each prefix of an id names. */
export const typeOfPrefix = {
  person: 'Person',
  office: 'Office',
  ministry: 'Ministry',
  country: 'Country',
  organization: 'Organization',
  dispute: 'Dispute',
  agreement: 'Agreement',
  case: 'LegalCase',
  measure: 'Measure',
  event: 'Event',
  tenure: 'Tenure',
  response: 'Response',
  report: 'Report',
  place: 'Place',
  dataset: 'Dataset',
} as const;

export type NodePrefix = keyof typeof typeOfPrefix;
export type NodeType = (typeof typeOfPrefix)[NodePrefix];

export const actorPrefixes = ['person', 'office', 'ministry', 'country', 'organization'] as const;
export const issuePrefixes = ['dispute', 'agreement', 'case', 'measure'] as const;

/** The type that an id names by its prefix; null when the prefix is none of ours. */
export function typeOfId(id: string): NodeType | null {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':')));
  return Object.hasOwn(typeOfPrefix, prefix) ? typeOfPrefix[prefix as NodePrefix] : null;
}

/** Whether an id names a dataset. */
export function isDatasetId(id: string): boolean {
  return id.startsWith('dataset:');
}

/** Whether an id names an actor. */
export function isActorId(id: string): boolean {
  return actorPrefixes.some((prefix) => id.startsWith(`${prefix}:`));
}

/** Whether an id names an issue. */
export function isIssueId(id: string): boolean {
  return issuePrefixes.some((prefix) => id.startsWith(`${prefix}:`));
}

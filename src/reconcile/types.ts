// The types of the reconciliation service: those of actors and issues, by the names that the API has for them.

import { badInput } from '../graph/errors.ts';
import { nearest } from '../graph/nearest.ts';
import { actorPrefixes, issuePrefixes, typeOfId, typeOfPrefix } from '../graph/node.ts';

/** A type as the service shows it. */
export interface EntityType {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly broader?: readonly { readonly id: string; readonly name: string }[];
}

const actor = {
  id: 'Actor',
  name: 'Actor',
  description: 'Whoever acts: persons, offices, ministries, countries, organizations.',
};
const issue = {
  id: 'Issue',
  name: 'Issue',
  description: 'What is at issue: disputes, agreements, legal cases, measures.',
};

const descriptions: Readonly<Record<string, string>> = {
  Person: 'A human being.',
  Office: 'A post that persons hold in turn.',
  Ministry: 'A ministry, an agency of that rank, or one of its bureaus.',
  Country: 'A country or territory with an ISO 3166-1 code.',
  Organization: 'A court, company, party, armed force, medium, or another body.',
  Dispute: 'A quarrel between parties.',
  Agreement: 'A treaty or another agreement.',
  LegalCase: 'A case before a court or a panel.',
  Measure: 'A measure that one side takes.',
};

function narrower(prefixes: readonly (keyof typeof typeOfPrefix)[], { id, name }: EntityType): EntityType[] {
  return prefixes.map((prefix) => {
    const type = typeOfPrefix[prefix];
    const spoken = type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
    return {
      id: type,
      name: spoken.charAt(0).toUpperCase() + spoken.slice(1),
      description: descriptions[type] ?? '',
      broader: [{ id, name }],
    };
  });
}

/** All types, the broad ones first. */
export const entityTypes: readonly EntityType[] = [
  actor,
  issue,
  ...narrower(actorPrefixes, actor),
  ...narrower(issuePrefixes, issue),
];

const byId = new Map(entityTypes.map((type) => [type.id, type]));

/** The type of an entity and its broader one; empty where the id is of no entity of the service. */
export function typesOf(id: string): EntityType[] {
  const type = byId.get(typeOfId(id) ?? '');
  if (!type) return [];
  return [type, ...(type.broader ?? []).flatMap((broader) => byId.get(broader.id) ?? [])];
}

/**
 * Checks the id of a type.
 * @throws BAD_USER_INPUT where there is no such type
 */
export function checkType(id: string, argument: string): void {
  if (byId.has(id)) return;
  const [near] = nearest(id, byId.keys());
  throw badInput(
    argument,
    `there is no type ${JSON.stringify(id.slice(0, 100))}; there are ${[...byId.keys()].join(', ')}${near ? `. Did you mean ${near}?` : '.'}`,
  );
}

/** Whether an entity is of a type, or of a narrower one. */
export function isOfType(id: string, type: string): boolean {
  return typesOf(id).some((each) => each.id === type);
}

// Joins the contract, schema.graphql, with the resolvers of the domains.

import { readFileSync } from 'node:fs';
import { actorResolvers } from '../actor/resolvers.ts';
import { chainResolvers } from '../chain/resolvers.ts';
import { datasetResolvers } from '../dataset/resolvers.ts';
import { demandResolvers } from '../demand/resolvers.ts';
import { dyadResolvers } from '../dyad/resolvers.ts';
import { eventResolvers } from '../event/resolvers.ts';
import { factResolvers } from '../fact/resolvers.ts';
import { figureResolvers } from '../figures/resolvers.ts';
import type { Resolvers } from '../generated/schema.ts';
import { packagePath } from '../graph/packageRoot.ts';
import { issueResolvers } from '../issue/resolvers.ts';
import { neighborhoodResolvers } from '../neighborhood/resolvers.ts';
import { networkResolvers } from '../network/resolvers.ts';
import { nodeResolvers } from '../node/resolvers.ts';
import { pathResolvers } from '../path/resolvers.ts';
import { reportResolvers } from '../report/resolvers.ts';
import { searchResolvers } from '../search/resolvers.ts';
import { scalarResolvers } from './scalars.ts';

/** The contract as written. */
export function typeDefs(): string {
  return readFileSync(packagePath('schema.graphql'), 'utf8');
}

/** Resolvers by domain; a domain adds one line here. */
export const resolvers: Resolvers[] = [
  scalarResolvers,
  nodeResolvers,
  actorResolvers,
  issueResolvers,
  eventResolvers,
  factResolvers,
  reportResolvers,
  datasetResolvers,
  searchResolvers,
  chainResolvers,
  pathResolvers,
  demandResolvers,
  neighborhoodResolvers,
  dyadResolvers,
  networkResolvers,
  figureResolvers,
];

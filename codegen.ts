// One run compiles the contracts: schema.graphql into resolver types, cypher/ into typed functions, the listed operations into
// those of the TypeScript client.

import { readdirSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const domains = readdirSync('cypher', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** Scalars as clients have them: texts, as JSON does. */
const asSent = {
  ID: 'string',
  Date: 'string',
  DateTime: 'string',
  PartialDate: 'string',
  Instant: 'string',
  Stance: 'string',
};

/** Operations that clients ask by name. */
const listed = ['questions/*.graphql', 'operations/*.graphql'];
const client = 'clients/typescript/src/generated';

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'src/generated/schema.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        enumsAsConst: false,
        avoidOptionals: { field: true, object: true, inputValue: false },
        maybeValue: 'T | null',
        inputMaybeValue: 'T | null | undefined',
        contextType: '../graph/batching.ts#Context',
        scalars: {
          ...asSent,
          PartialDate: { input: '../graph/time.ts#PartialDate', output: 'string' },
        },
        mappers: {
          Node: '../graph/node.ts#NodeCard',
          Actor: './cypher/shape.ts#ActorCard',
          Person: './cypher/shape.ts#ActorCard',
          Office: './cypher/shape.ts#ActorCard',
          Ministry: './cypher/shape.ts#ActorCard',
          Country: './cypher/shape.ts#ActorCard',
          Organization: './cypher/shape.ts#ActorCard',
          Issue: './cypher/shape.ts#IssueCard',
          Dispute: './cypher/shape.ts#IssueCard',
          Agreement: './cypher/shape.ts#IssueCard',
          LegalCase: './cypher/shape.ts#IssueCard',
          Measure: './cypher/shape.ts#IssueCard',
          Event: './cypher/shape.ts#EventCard',
          Tenure: './cypher/shape.ts#TenureCard',
          Response: './cypher/shape.ts#ResponseCard',
          FactVersion: '../fact/versions.ts#RecordedFact',
          EventVersion: '../fact/versions.ts#RecordedEvent',
          TenureVersion: '../fact/versions.ts#RecordedTenure',
          ResponseVersion: '../fact/versions.ts#RecordedResponse',
          Report: './cypher/shape.ts#ReportCard',
          Place: './cypher/shape.ts#PlaceCard',
          Dataset: './cypher/shape.ts#DatasetCard',
          Import: './cypher/dataset.ts#DatasetImportsRow',
          FactDate: '../graph/time.ts#PartialDate',
          ActorConnection: '../graph/pages.ts#ActorPage',
          PersonConnection: '../graph/pages.ts#ActorPage',
          OfficeConnection: '../graph/pages.ts#ActorPage',
          MinistryConnection: '../graph/pages.ts#ActorPage',
          CountryConnection: '../graph/pages.ts#ActorPage',
          OrganizationConnection: '../graph/pages.ts#ActorPage',
          IssueConnection: '../graph/pages.ts#IssuePage',
          DisputeConnection: '../graph/pages.ts#IssuePage',
          EventConnection: '../graph/pages.ts#EventPage',
          ReportConnection: '../graph/pages.ts#ReportPage',
          RelationConnection: '../actor/relations.ts#TiePage',
          RelationEdge: '../actor/relations.ts#Tie',
          Attestation: './cypher/shape.ts#AttestationCard',
          PathsResult: '../path/search.ts#FoundPaths',
          Path: '../path/search.ts#FoundPath',
          Hop: '../path/search.ts#FoundHop',
          Citation: '../path/acts.ts#FoundCitation',
          Named: '../path/search.ts#Card',
          Citations: '../fact/citations.ts#Cited',
          Demand: './cypher/shape.ts#EventCard',
          DemandStanding: '../demand/standing.ts#Standing',
          DemandThread: '../demand/threads.ts#Thread',
          Deadlock: '../demand/deadlocks.ts#FoundDeadlock',
          RetaliationChain: '../chain/chain.ts#FoundChain',
          RetaliationLink: '../chain/chain.ts#ChainLink',
          AccountRow: '../chain/sideBySide.ts#FoundRow',
          AccountWord: '../chain/sideBySide.ts#FoundWord',
          LikelyLink: '../chain/likely.ts#FoundLikely',
          EventFacet: '../figures/facets.ts#FoundFacet',
          EventFacetValue: '../figures/facets.ts#FoundValue',
          Neighborhood: '../neighborhood/neighborhood.ts#FoundNeighborhood',
          Neighbor: '../neighborhood/neighborhood.ts#FoundNeighbor',
          Link: '../neighborhood/links.ts#FoundLink',
          CommonNeighborConnection: '../neighborhood/common.ts#CommonPage',
          CommonNeighbor: '../neighborhood/common.ts#FoundCommon',
          CommonTie: '../neighborhood/common.ts#FoundTie',
          Dyad: '../dyad/pair.ts#FoundDyad',
          MeetingConnection: '../dyad/meetings.ts#MeetingPage',
          Meeting: '../dyad/meetings.ts#FoundMeeting',
          ActorRanking: '../network/ranking.ts#FoundRanking',
          RankedActor: '../network/ranking.ts#Ranked',
          Communities: '../network/groups.ts#FoundCommunities',
          Community: '../network/groups.ts#FoundCommunity',
          SearchHit: '../search/search.ts#Hit',
          NameResolution: '../search/resolve.ts#Resolution',
        },
      },
    },
    // What the pages ask, as texts with the types of their answers.
    'src/web/generated/documents.ts': {
      documents: 'src/web/queries/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        dedupeFragments: true,
        scalars: asSent,
      },
    },
    // What the server of tools asks of the API.
    'src/generated/mcp.ts': {
      documents: 'operations/mcp/*.graphql',
      plugins: ['typescript-operations'],
      config: { enumType: 'string-literal', useTypeImports: true, scalars: asSent },
    },
    [`${client}/types.ts`]: {
      documents: listed,
      plugins: ['./tools/client/banner.ts', 'typescript-operations'],
      // Members of a union that look the same to a question are one.
      config: { scalars: asSent, mergeFragmentTypes: true, immutableTypes: true },
    },
    [`${client}/questions.ts`]: {
      documents: listed,
      plugins: ['./tools/client/banner.ts', './tools/client/plugin.ts'],
    },
    ...Object.fromEntries(
      domains.map((domain) => [
        `src/generated/cypher/${domain}.ts`,
        { plugins: ['./tools/cypher/plugin.ts'], config: { domain } },
      ]),
    ),
  },
};

// graphql-codegen reads its configuration from the default export.
export default config;

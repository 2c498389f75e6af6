// Generated from cypher/ by `npm run generate`. Never edit.

import type { Migration } from '../../graph/migrations.ts';

/** Every migration, in order. */
export const migrations: readonly Migration[] = [
  { version: 1, name: 'identity', commands: [
  "CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT issue_id IF NOT EXISTS FOR (n:Issue) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT report_id IF NOT EXISTS FOR (n:Report) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (n:Fact) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT dossier_id IF NOT EXISTS FOR (n:Dossier) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (n:Migration) REQUIRE n.version IS UNIQUE",
  "CREATE CONSTRAINT alias_of_owner IF NOT EXISTS FOR (n:Alias) REQUIRE (n.owner, n.text) IS UNIQUE",
  "CREATE INDEX retracted_id IF NOT EXISTS FOR (n:Retracted) ON (n.id)"
] },
  { version: 2, name: 'reading-order', commands: [
  "CREATE INDEX actor_by_name IF NOT EXISTS FOR (n:Actor) ON (n.name, n.id)",
  "CREATE INDEX issue_by_name IF NOT EXISTS FOR (n:Issue) ON (n.name, n.id)",
  "CREATE INDEX event_by_date IF NOT EXISTS FOR (n:Event) ON (n.earliest, n.id)",
  "CREATE INDEX report_by_date IF NOT EXISTS FOR (n:Report) ON (n.publishedEarliest, n.id)",
  "CREATE INDEX source_by_date IF NOT EXISTS FOR ()-[r:SOURCE]-() ON (r.actor, r.date, r.fact)",
  "CREATE INDEX target_by_date IF NOT EXISTS FOR ()-[r:TARGET]-() ON (r.actor, r.date, r.fact)",
  "CREATE INDEX concerns_by_date IF NOT EXISTS FOR ()-[r:CONCERNS]-() ON (r.issue, r.date, r.fact)"
] },
  { version: 3, name: 'names', commands: [
  "CREATE INDEX alias_by_key IF NOT EXISTS FOR (n:Alias) ON (n.key)",
  "CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Alias) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}",
  "CREATE FULLTEXT INDEX names_cjk IF NOT EXISTS FOR (n:Alias) ON EACH [n.characters] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
  "CREATE FULLTEXT INDEX texts IF NOT EXISTS FOR (n:Event|Report) ON EACH [n.summary, n.demand, n.title] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}"
] },
  { version: 4, name: 'datasets', commands: [
  "CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE",
  "CREATE INDEX event_by_dataset IF NOT EXISTS FOR (n:Event) ON (n.dataset, n.earliest, n.id)"
] },
  { version: 5, name: 'redirects', commands: [
  "CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (n:Redirect) REQUIRE n.id IS UNIQUE"
] },
  { version: 6, name: 'list-orders', commands: [
  "CREATE INDEX event_by_intensity IF NOT EXISTS FOR (n:Event) ON (n.scale, n.intensity, n.earliest, n.id)",
  "CREATE INDEX event_by_record IF NOT EXISTS FOR (n:Event) ON (n.recordedAt, n.id)",
  "CREATE INDEX report_by_title IF NOT EXISTS FOR (n:Report) ON (n.title, n.id)"
] },
  { version: 7, name: 'version', commands: [
  "CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (n:Graph) REQUIRE n.id IS UNIQUE"
] },
  { version: 8, name: 'sounds-of-names', commands: [
  "CREATE FULLTEXT INDEX names_by_sound IF NOT EXISTS FOR (n:Alias) ON EACH [n.sounds] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}"
] },
  { version: 10, name: 'versions', commands: [
  "CREATE INDEX past_event_id IF NOT EXISTS FOR (n:RetractedEvent) ON (n.id)",
  "CREATE INDEX past_event_by_date IF NOT EXISTS FOR (n:RetractedEvent) ON (n.earliest, n.id)",
  "CREATE INDEX past_event_by_dataset IF NOT EXISTS FOR (n:RetractedEvent) ON (n.dataset, n.earliest, n.id)",
  "CREATE INDEX past_event_by_intensity IF NOT EXISTS FOR (n:RetractedEvent) ON (n.scale, n.intensity, n.earliest, n.id)",
  "CREATE INDEX past_event_by_record IF NOT EXISTS FOR (n:RetractedEvent) ON (n.recordedAt, n.id)",
  "CREATE INDEX past_tenure_id IF NOT EXISTS FOR (n:RetractedTenure) ON (n.id)",
  "CREATE INDEX past_response_id IF NOT EXISTS FOR (n:RetractedResponse) ON (n.id)",
  "CREATE INDEX response_by_kind IF NOT EXISTS FOR (n:Response) ON (n.as)",
  "CREATE INDEX past_response_by_kind IF NOT EXISTS FOR (n:RetractedResponse) ON (n.as)",
  "CREATE FULLTEXT INDEX past_texts IF NOT EXISTS FOR (n:RetractedEvent) ON EACH [n.summary, n.demand] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}"
] },
  { version: 11, name: 'writes', commands: [
  "CREATE CONSTRAINT write_slot IF NOT EXISTS FOR (n:Write) REQUIRE n.slot IS UNIQUE"
] },
];

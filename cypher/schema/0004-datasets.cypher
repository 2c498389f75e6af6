// Coded events are found by their dataset, in order of time; a dataset has one id, and an import too.
// @row none schema
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;
CREATE INDEX event_by_dataset IF NOT EXISTS FOR (n:Event) ON (n.dataset, n.earliest, n.id);

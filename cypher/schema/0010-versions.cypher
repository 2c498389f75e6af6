// Versions of facts that no longer stand are read as what stands is: by id, in the orders of lists, and by their texts; responses by their kind.
// @row none schema
CREATE INDEX past_event_id IF NOT EXISTS FOR (n:RetractedEvent) ON (n.id);
CREATE INDEX past_event_by_date IF NOT EXISTS FOR (n:RetractedEvent) ON (n.earliest, n.id);
CREATE INDEX past_event_by_dataset IF NOT EXISTS FOR (n:RetractedEvent) ON (n.dataset, n.earliest, n.id);
CREATE INDEX past_event_by_intensity IF NOT EXISTS FOR (n:RetractedEvent) ON (n.scale, n.intensity, n.earliest, n.id);
CREATE INDEX past_event_by_record IF NOT EXISTS FOR (n:RetractedEvent) ON (n.recordedAt, n.id);
CREATE INDEX past_tenure_id IF NOT EXISTS FOR (n:RetractedTenure) ON (n.id);
CREATE INDEX past_response_id IF NOT EXISTS FOR (n:RetractedResponse) ON (n.id);
CREATE INDEX response_by_kind IF NOT EXISTS FOR (n:Response) ON (n.as);
CREATE INDEX past_response_by_kind IF NOT EXISTS FOR (n:RetractedResponse) ON (n.as);
CREATE FULLTEXT INDEX past_texts IF NOT EXISTS FOR (n:RetractedEvent) ON EACH [n.summary, n.demand] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

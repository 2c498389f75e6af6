// A page of the responses that stand, by id.
// @param cursor string
// @param limit int
// @row many read
// @col id string
// @col as string
// @col event string?
// @col respondsTo string?
// @col assertedBy json
// @col deniedBy json
// @col recordedAt datetime
// @col retractedAt datetime?
// @col reason string?
// @col reports json
MATCH (f:Fact) WHERE f.id > $cursor AND f.id < 'response;'
WITH f ORDER BY f.id
WITH f WHERE f:Response AND OnRecord(f)
WITH f LIMIT $limit
RETURN ExportedResponseColumns(f) ORDER BY f.id

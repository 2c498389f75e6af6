// A page of the versions of responses that no longer stand, by id and end on record.
// @param cursorId string
// @param cursorEnd datetime
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
MATCH (f:RetractedResponse)
WHERE (f.id > $cursorId OR f.id = $cursorId AND f.retractedAt > $cursorEnd) AND OnRecord(f)
WITH f ORDER BY f.id, f.retractedAt LIMIT $limit
RETURN ExportedResponseColumns(f) ORDER BY f.id, f.retractedAt

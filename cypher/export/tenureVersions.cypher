// A page of the versions of tenures that no longer stand, by id and end on record.
// @param cursorId string
// @param cursorEnd datetime
// @param limit int
// @row many read
// @col id string
// @col person string?
// @col office string?
// @col from string?
// @col to string?
// @col dataset string?
// @col recordedAt datetime
// @col retractedAt datetime?
// @col reason string?
// @col reports json
MATCH (f:RetractedTenure)
WHERE (f.id > $cursorId OR f.id = $cursorId AND f.retractedAt > $cursorEnd) AND OnRecord(f)
WITH f ORDER BY f.id, f.retractedAt LIMIT $limit
RETURN ExportedTenureColumns(f) ORDER BY f.id, f.retractedAt

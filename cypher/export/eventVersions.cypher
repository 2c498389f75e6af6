// A page of the versions of events that no longer stand, by their first day, id and end on record.
// @param cursorDate date
// @param cursorId string
// @param cursorEnd datetime
// @param limit int
// @row many read
// @col id string
// @col relation string
// @col status string
// @col date string
// @col summary string?
// @col demand string?
// @col code string?
// @col codebook string?
// @col edition string?
// @col intensity float?
// @col scale string?
// @col dataset string?
// @col rows string[]?
// @col mentions int?
// @col recordedAt int
// @col ties json
// @col reports json
// @col retractedAt int
// @col reason string?
MATCH (e:RetractedEvent)
WHERE (e.earliest > $cursorDate OR e.earliest = $cursorDate AND (e.id > $cursorId OR e.id = $cursorId AND e.retractedAt > $cursorEnd))
WITH e WHERE MatchesFilter(e) AND OnRecord(e)
WITH e ORDER BY e.earliest, e.id, e.retractedAt LIMIT $limit
RETURN ExportedActColumns(e), e.retractedAt.epochMillis AS retractedAt, e.reason AS reason
ORDER BY e.earliest, e.id, e.retractedAt

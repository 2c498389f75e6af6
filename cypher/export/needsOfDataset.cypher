// A page of the events of a dataset that stand and pass the filter, by their first day and id, each with the ids of all that it refers to.
// @param cursorDate date
// @param cursorId string
// @param limit int
// @row many read
// @col date string
// @col id string
// @col dataset string?
// @col ids string[]
// @plan NodeIndexSeek !Top !Sort
MATCH (e:Event)
USING INDEX SEEK e:Event(dataset, earliest, id)
WHERE e.dataset = $dataset AND e.earliest >= $cursorDate AND e.id IS NOT NULL
WITH e ORDER BY e.dataset, e.earliest, e.id
// After the order: a condition with two ways to hold would be planned as two reads, brought together and sorted.
WITH e WHERE NOT (e.earliest = $cursorDate AND e.id <= $cursorId) AND MatchesFilter(e) AND OnRecord(e)
WITH e LIMIT $limit
RETURN e.date AS date, e.id AS id, e.dataset AS dataset, [(e)-[:SOURCE|TARGET|CONCERNS|AT_PLACE|REPORTED_IN]->(n) | n.id] AS ids
ORDER BY e.dataset, e.earliest, e.id

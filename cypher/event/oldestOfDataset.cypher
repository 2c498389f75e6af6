// A page of the events of a dataset, oldest first.
// @param cursorDate date
// @param cursorId string
// @param limit int
// @row many read
// @col key string
// @col event EventCard
// @plan NodeIndexSeek !Top
MATCH (e:Event)
WHERE e.dataset = $dataset AND e.earliest >= $cursorDate AND NOT (e.earliest = $cursorDate AND e.id <= $cursorId) AND e.id IS NOT NULL
WITH e ORDER BY e.dataset, e.earliest, e.id
WITH e WHERE MatchesFilter(e)
WITH e LIMIT $limit
RETURN '' AS key, EventCard(e) AS event ORDER BY e.earliest, e.id

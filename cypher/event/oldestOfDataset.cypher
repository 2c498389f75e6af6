// A page of the events of a dataset, oldest first.
// @param cursorDate date
// @param cursorId string
// @param limit int
// @row many read
// @col key string
// @col event EventCard
// @plan NodeIndexSeek !Top !Union !Distinct !rows:Sort
MATCH (e:Event)
WHERE e.dataset = $dataset AND e.earliest >= $cursorDate AND e.id IS NOT NULL
WITH e ORDER BY e.dataset, e.earliest, e.id
// After the order: a condition with two ways to hold would be planned as two reads, brought together and sorted.
WITH e WHERE NOT (e.earliest = $cursorDate AND e.id <= $cursorId) AND MatchesFilter(e)
WITH e LIMIT $limit
RETURN '' AS key, EventCard(e) AS event ORDER BY e.dataset, e.earliest, e.id

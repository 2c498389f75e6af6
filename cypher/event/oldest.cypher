// A page of events, oldest first.
// @param cursorDate date
// @param cursorId string
// @param limit int
// @row many read
// @col key string
// @col event EventCard
// @plan NodeIndexSeekByRange !Sort !Top
MATCH (e:Event)
WHERE e.earliest >= $cursorDate AND (e.earliest > $cursorDate OR e.id > $cursorId) AND e.id IS NOT NULL AND MatchesFilter(e)
WITH e ORDER BY e.earliest, e.id LIMIT $limit
RETURN '' AS key, EventCard(e) AS event ORDER BY e.earliest, e.id

// A page of events, newest first.
// @param cursorDate date
// @param cursorId string
// @param limit int
// @row many read
// @col key string
// @col event EventCard
// @plan NodeIndexSeekByRange !Sort !Top
MATCH (e:Event)
WHERE e.earliest <= $cursorDate AND (e.earliest < $cursorDate OR e.id < $cursorId) AND e.id IS NOT NULL AND MatchesFilter(e)
WITH e ORDER BY e.earliest DESC, e.id DESC LIMIT $limit
RETURN '' AS key, EventCard(e) AS event ORDER BY e.earliest DESC, e.id DESC

// A page of the events that stand on each report, newest first.
// @param ids string[]
// @param cursorDate date
// @param cursorId string
// @param limit int
// @row many read
// @col key string
// @col event EventCard
MATCH (r:Report) WHERE r.id IN $ids
CALL (r) {
  MATCH (r)<-[:REPORTED_IN]-(e:Event)
  WHERE e.earliest <= $cursorDate AND NOT (e.earliest = $cursorDate AND e.id >= $cursorId)
  WITH DISTINCT e ORDER BY e.earliest DESC, e.id DESC LIMIT $limit
  RETURN e
}
RETURN r.id AS key, EventCard(e) AS event
ORDER BY key, e.earliest DESC, e.id DESC

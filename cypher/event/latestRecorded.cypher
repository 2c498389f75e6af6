// A page of acts by when they were recorded, latest first, then by id, read in the order of the index through at most `window`
// acts; `edges` says where that stopped before the page was full.
// @param anchors EventAnchor[]
// @param lowTime datetime
// @param lowId string
// @param highTime datetime
// @param highId string
// @param window int
// @param limit int
// @row many read
// @col key string
// @col events EventCard[]
// @col edges EventEdge[]
// @plan NodeIndexSeek !Top
UNWIND $anchors AS anchor
CALL (anchor) {
  MATCH (e:Event) USING INDEX SEEK e:Event(recordedAt, id)
  WHERE e.recordedAt >= $lowTime AND e.recordedAt <= $highTime AND e.id IS NOT NULL
  WITH * ORDER BY e.recordedAt DESC, e.id DESC
  WITH * WHERE NOT (e.recordedAt = $lowTime AND e.id <= $lowId) AND NOT (e.recordedAt = $highTime AND e.id >= $highId)
  WITH * LIMIT $window
  WITH * WHERE PassesEvent(e)
  WITH e LIMIT $limit
  RETURN collect(EventCard(e)) AS events
}
CALL (events) {
  MATCH (e:Event) USING INDEX SEEK e:Event(recordedAt, id)
  WHERE e.recordedAt >= CASE WHEN size(events) < $limit THEN $lowTime END AND e.recordedAt <= $highTime AND e.id IS NOT NULL
  WITH e ORDER BY e.recordedAt DESC, e.id DESC
  WITH e WHERE NOT (e.recordedAt = $lowTime AND e.id <= $lowId) AND NOT (e.recordedAt = $highTime AND e.id >= $highId)
  WITH e SKIP $window - 1 LIMIT 1
  RETURN collect({date: e.earliest, fact: e.id, rank: toFloat(e.recordedAt.epochMillis)}) AS edges
}
RETURN anchor.key AS key, events, edges

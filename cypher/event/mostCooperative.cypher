// A page of acts by intensity on one scale, most cooperative first, then by day and id, read in the order of the index through at most
// `window` acts; `edges` says where that stopped before the page was full.
// @param anchors EventAnchor[]
// @param scale string
// @param lowRank float
// @param lowDate date
// @param lowId string
// @param highRank float
// @param highDate date
// @param highId string
// @param window int
// @param limit int
// @row many read
// @col key string
// @col ranked RankedEvent[]
// @col edges EventEdge[]
// @plan NodeIndexSeek !Top
UNWIND $anchors AS anchor
CALL (anchor) {
  MATCH (e:Event) USING INDEX SEEK e:Event(scale, intensity, earliest, id)
  WHERE e.scale = $scale AND e.intensity >= $lowRank AND e.intensity <= $highRank AND e.earliest IS NOT NULL AND e.id IS NOT NULL
  WITH * ORDER BY e.scale DESC, e.intensity DESC, e.earliest DESC, e.id DESC
  WITH * WHERE BetweenRanks(e)
  WITH * LIMIT $window
  WITH * WHERE PassesEvent(e)
  WITH e LIMIT $limit
  RETURN collect({rank: e.intensity, day: e.earliest, event: EventCard(e)}) AS ranked
}
CALL (ranked) {
  MATCH (e:Event) USING INDEX SEEK e:Event(scale, intensity, earliest, id)
  WHERE e.scale = CASE WHEN size(ranked) < $limit THEN $scale END AND e.intensity >= $lowRank AND e.intensity <= $highRank AND e.earliest IS NOT NULL AND e.id IS NOT NULL
  WITH e ORDER BY e.scale DESC, e.intensity DESC, e.earliest DESC, e.id DESC
  WITH e WHERE BetweenRanks(e)
  WITH e SKIP $window - 1 LIMIT 1
  RETURN collect({date: e.earliest, fact: e.id, rank: e.intensity}) AS edges
}
RETURN anchor.key AS key, ranked, edges

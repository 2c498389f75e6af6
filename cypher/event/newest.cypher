// A page of acts, newest first, read in the order of the index through at most `window` acts; `edges` says where that
// stopped before the page was full.
// @param anchors EventAnchor[]
// @param window int
// @param limit int
// @row many read
// @col key string
// @col events EventCard[]
// @col edges EventEdge[]
// @plan NodeIndexSeek !Top
UNWIND $anchors AS anchor
UNWIND anchor.members AS member
CALL (anchor, member) {
  MATCH (e:Event) USING INDEX SEEK e:Event(earliest, id)
  WHERE e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL
  WITH * ORDER BY e.earliest DESC, e.id DESC
  WITH * WHERE BetweenEvents(e)
  WITH * LIMIT $window
  WITH * WHERE PassesEvent(e)
  WITH e LIMIT $limit
  RETURN collect(EventCard(e)) AS events
}
CALL (member, events) {
  MATCH (e:Event) USING INDEX SEEK e:Event(earliest, id)
  WHERE e.earliest >= CASE WHEN size(events) < $limit THEN member.low END AND e.earliest <= member.high AND e.id IS NOT NULL
  WITH e ORDER BY e.earliest DESC, e.id DESC
  WITH e WHERE BetweenEvents(e)
  WITH e SKIP $window - 1 LIMIT 1
  RETURN collect({date: e.earliest, fact: e.id, rank: null}) AS edges
}
RETURN anchor.key AS key, events, edges

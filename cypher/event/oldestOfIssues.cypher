// A page of the events about each issue or its parts, oldest first, read in the order of the index.
// @param anchors IssueAnchor[]
// @param cursorDate date
// @param cursorId string
// @param limit int
// @row many read
// @col key string
// @col event EventCard
// @plan DirectedRelationshipIndexSeek
UNWIND $anchors AS anchor
CALL (anchor) {
  UNWIND anchor.parts AS part
  CALL (part) {
    MATCH (e:Event)-[p:CONCERNS]->(:Issue)
    WHERE p.issue = part AND p.date >= $cursorDate AND p.fact IS NOT NULL
      AND NOT (p.date = $cursorDate AND p.fact <= $cursorId)
    WITH e, p ORDER BY p.issue, p.date, p.fact
    WITH e WHERE MatchesFilter(e)
    WITH e LIMIT $limit
    RETURN e
  }
  WITH DISTINCT e ORDER BY e.earliest, e.id LIMIT $limit
  RETURN e
}
RETURN anchor.key AS key, EventCard(e) AS event
ORDER BY key, e.earliest, e.id

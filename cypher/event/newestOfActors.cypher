// A page of the events of each actor in the roles asked for, newest first, read in the order of the index.
// @param anchors Anchor[]
// @param roles string[]
// @param cursorDate date
// @param cursorId string
// @param limit int
// @row many read
// @col key string
// @col event EventCard
// @plan DirectedRelationshipIndexSeek
UNWIND $anchors AS anchor
CALL (anchor) {
  UNWIND anchor.members AS member
  CALL (member) {
    MATCH (e:Event)-[p:SOURCE]->(:Actor)
    WHERE 'SOURCE' IN $roles AND p.actor = member.actor AND p.date <= $cursorDate AND p.fact IS NOT NULL
      AND NOT (p.date = $cursorDate AND p.fact >= $cursorId)
      AND e.earliest <= member.to AND member.from <= e.latest
    WITH e, p ORDER BY p.actor DESC, p.date DESC, p.fact DESC
    WITH e WHERE MatchesFilter(e)
    WITH e LIMIT $limit
    RETURN e
    UNION ALL
    MATCH (e:Event)-[p:TARGET]->(:Actor)
    WHERE 'TARGET' IN $roles AND p.actor = member.actor AND p.date <= $cursorDate AND p.fact IS NOT NULL
      AND NOT (p.date = $cursorDate AND p.fact >= $cursorId)
      AND e.earliest <= member.to AND member.from <= e.latest
    WITH e, p ORDER BY p.actor DESC, p.date DESC, p.fact DESC
    WITH e WHERE MatchesFilter(e)
    WITH e LIMIT $limit
    RETURN e
  }
  WITH DISTINCT e ORDER BY e.earliest DESC, e.id DESC LIMIT $limit
  RETURN e
}
RETURN anchor.key AS key, EventCard(e) AS event
ORDER BY key, e.earliest DESC, e.id DESC

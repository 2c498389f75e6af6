// How many ties each actor has.
// @param anchors Anchor[]
// @param direction string
// @param toward StandIn[]?
// @row many read
// @col key string
// @col total int
UNWIND $anchors AS anchor
CALL (anchor) {
  UNWIND anchor.members AS member
  MATCH (a:Actor {id: member.actor})
  CALL (a) {
    MATCH (a)-[r:ANY_ACT]->(b:Actor) WHERE $direction <> 'IN' AND MatchesTie(r) RETURN r, b, 'OUT' AS direction
    UNION ALL
    MATCH (a)<-[r:ANY_ACT]-(b:Actor) WHERE $direction <> 'OUT' AND MatchesTie(r) RETURN r, b, 'IN' AS direction
  }
  WITH member, r, b, direction
  WHERE r.date <= member.to AND member.from <= r.latest
    AND ($toward IS NULL OR any(t IN $toward WHERE t.actor = b.id AND r.date <= t.to AND t.from <= r.latest))
  WITH DISTINCT r, b, direction
  RETURN count(*) AS total
}
RETURN anchor.key AS key, total

// How many events each actor has in the roles asked for.
// @param anchors Anchor[]
// @param roles string[]
// @row many read
// @col key string
// @col total int
UNWIND $anchors AS anchor
CALL (anchor) {
  UNWIND anchor.members AS member
  MATCH (:Actor {id: member.actor})<-[p:SOURCE|TARGET]-(e:Event)
  WHERE type(p) IN $roles AND e.earliest <= member.to AND member.from <= e.latest
  WITH DISTINCT e
  WITH e WHERE MatchesFilter(e)
  RETURN count(e) AS total
}
RETURN anchor.key AS key, total

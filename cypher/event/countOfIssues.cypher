// How many events are about each issue or its parts.
// @param anchors IssueAnchor[]
// @row many read
// @col key string
// @col total int
UNWIND $anchors AS anchor
CALL (anchor) {
  UNWIND anchor.parts AS part
  MATCH (:Issue {id: part})<-[:CONCERNS]-(e:Event)
  WITH DISTINCT e
  WITH e WHERE MatchesFilter(e)
  RETURN count(e) AS total
}
RETURN anchor.key AS key, total

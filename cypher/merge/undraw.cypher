// Removes all that is drawn at one actor, and at the other what those facts have drawn in which both take part.
// @param from string
// @param into string
// @param shared string[]
// @row one write
// @col removed int
CALL () {
  MATCH (:Actor {id: $from})-[r:ANY_ACT|HOLDS]-()
  DELETE r
  RETURN count(*) AS all
}
CALL () {
  MATCH (:Actor {id: $into})-[r:ANY_ACT]-() WHERE r.fact IN $shared
  DELETE r
  RETURN count(*) AS some
}
RETURN all + some AS removed

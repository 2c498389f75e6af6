// Hostile acts that occurred, about issues and their parts: those below 0 on Goldstein's scale, with whom they tie.
// @param ids string[]
// @row many read
// @kept what is likely is told of all of them
// @col key string
// @col act string
// @col date partialDate
// @col sources string[]
// @col targets string[]
// @plan DirectedRelationshipIndexSeek
UNWIND $ids AS key
CALL (key) {
  MATCH (part:Issue)-[:PART_OF*0..8]->(:Issue {id: key})
  WITH DISTINCT part.id AS issue
  MATCH (e:EVENT_VERSION)-[p:CONCERNS]->()
  USING INDEX SEEK p:CONCERNS(issue, date, fact)
  WHERE p.issue = issue AND p.date IS NOT NULL AND p.fact IS NOT NULL
  WITH DISTINCT e WHERE e.scale = 'GOLDSTEIN' AND e.intensity < 0 AND e.status = 'OCCURRED'
  AS_OF   AND EventThen(e)
  RETURN e
}
RETURN key, e.id AS act, e.date AS date, [(e)-[part:SOURCE]->() | part.actor] AS sources, [(e)-[part:TARGET]->() | part.actor] AS targets
ORDER BY key, e.earliest, act

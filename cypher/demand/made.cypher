// Between whom demands about issues and their parts had been made by a day, each combination once.
// @param ids string[]
// @param to date
// @row many read
// @col key string
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
  WHERE p.issue = issue AND p.date <= $to AND p.fact IS NOT NULL
  WITH DISTINCT e WHERE e.relation = 'DEMANDS' AND e.status = 'OCCURRED'
  AS_OF   AND EventThen(e)
  WITH e.date AS date, [(e)-[part:SOURCE]->() | part.actor] AS sources, [(e)-[part:TARGET]->() | part.actor] AS targets
  RETURN DISTINCT date, sources, targets
}
RETURN key, date, sources, targets

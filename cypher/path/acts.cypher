// The acts in which some actors and issues take part, or whose answers they have to bear.
// @param ids string[]
// @param relations string[]?
// @param from date
// @param to date
// @param certainly boolean
// @param limit int
// @row many read
// @col act string
// @plan DirectedRelationshipIndexSeek
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Event)-[p:SOURCE]->()
  USING INDEX SEEK p:SOURCE(actor, date, fact)
  WHERE p.actor = id AND p.date <= $to AND p.fact IS NOT NULL RETURN e
  UNION
  MATCH (e:Event)-[p:TARGET]->()
  USING INDEX SEEK p:TARGET(actor, date, fact)
  WHERE p.actor = id AND p.date <= $to AND p.fact IS NOT NULL RETURN e
  UNION
  MATCH (e:Event)-[p:CONCERNS]->()
  USING INDEX SEEK p:CONCERNS(issue, date, fact)
  WHERE p.issue = id AND p.date <= $to AND p.fact IS NOT NULL RETURN e
  UNION
  MATCH (:Actor {id: id})<-[r:RETALIATES]-()
  MATCH (e:Event {id: r.event}) RETURN e
}
WITH DISTINCT e
WITH e WHERE ($relations IS NULL OR e.relation IN $relations OR 'RETALIATES' IN $relations OR 'CONCERNS' IN $relations) AND MatchesDuring(e)
RETURN ProjectedColumns(e) LIMIT $limit

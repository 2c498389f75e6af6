// By the facts, as versions draw nothing.
// @plan DirectedRelationshipIndexSeek
UNWIND $ids AS id
CALL (id) {
  MATCH (e:EVENT_VERSION)-[p:SOURCE]->()
  USING INDEX SEEK p:SOURCE(actor, date, fact)
  WHERE p.actor = id AND p.date <= $to AND p.fact IS NOT NULL RETURN e
  UNION
  MATCH (e:EVENT_VERSION)-[p:TARGET]->()
  USING INDEX SEEK p:TARGET(actor, date, fact)
  WHERE p.actor = id AND p.date <= $to AND p.fact IS NOT NULL RETURN e
  UNION
  MATCH (e:EVENT_VERSION)-[p:CONCERNS]->()
  USING INDEX SEEK p:CONCERNS(issue, date, fact)
  WHERE p.issue = id AND p.date <= $to AND p.fact IS NOT NULL RETURN e
  UNION
  RetaliatingThen(x)
  WITH * WHERE upon.id = id
  RETURN e
}
WITH DISTINCT e WHERE EventThen(e)
WITH e WHERE ($relations IS NULL OR e.relation IN $relations OR 'RETALIATES' IN $relations OR 'CONCERNS' IN $relations) AND MatchesDuring(e)
RETURN ProjectedColumnsThen(e) LIMIT $limit

// By the facts, as versions draw nothing.
UNWIND $ids AS near
MATCH (a:Actor {id: near})
CALL (a) {
  MATCH (a)<-[:SOURCE]-(e:EVENT_VERSION)-[:TARGET]->(b:Actor)
  WHERE a <> b AND EventThen(e) AND ($relations IS NULL OR e.relation IN $relations) AND MatchesDuring(e)
  RETURN b
  UNION
  MATCH (a)<-[:TARGET]-(e:EVENT_VERSION)-[:SOURCE]->(b:Actor)
  WHERE a <> b AND EventThen(e) AND ($relations IS NULL OR e.relation IN $relations) AND MatchesDuring(e)
  RETURN b
  UNION
  UNWIND CASE WHEN $relations IS NULL OR 'RETALIATES' IN $relations THEN [[a.id, 'OUT'], [a.id, 'IN']] ELSE [] END AS way
  CALL (way) {
    RetaliationThen(way)
    WHERE MatchesDuring(e)
    RETURN b
  }
  RETURN b
}
RETURN DISTINCT a.id AS near, b.id AS far LIMIT $limit

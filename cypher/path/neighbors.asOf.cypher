// By the facts, as versions draw nothing.
CALL () {
  MATCH (a:Actor)<-[:SOURCE]-(e:EVENT_VERSION)-[:TARGET]->(b:Actor)
  WHERE a.id IN $ids AND a <> b AND EventThen(e) AND ($relations IS NULL OR e.relation IN $relations) AND MatchesDuring(e)
  RETURN a, b
  UNION
  MATCH (a:Actor)<-[:TARGET]-(e:EVENT_VERSION)-[:SOURCE]->(b:Actor)
  WHERE a.id IN $ids AND a <> b AND EventThen(e) AND ($relations IS NULL OR e.relation IN $relations) AND MatchesDuring(e)
  RETURN a, b
  UNION
  UNWIND CASE WHEN $relations IS NULL OR 'RETALIATES' IN $relations THEN [1] ELSE [] END AS once
  RetaliatingThen(x)
  UNWIND CASE WHEN MatchesDuring(e) THEN [[by, upon], [upon, by]] ELSE [] END AS pair
  WITH pair[0] AS a, pair[1] AS b WHERE a.id IN $ids
  RETURN a, b
}
RETURN DISTINCT a.id AS near, b.id AS far LIMIT $limit

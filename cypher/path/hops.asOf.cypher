// By the facts, as versions draw nothing.
UNWIND $pairs AS pair
CALL (pair) {
  MATCH (a:Actor {id: pair.near})<-[:SOURCE]-(e:EVENT_VERSION)-[:TARGET]->(b:Actor {id: pair.far})
  WHERE EventThen(e) AND ($relations IS NULL OR e.relation IN $relations) AND MatchesDuring(e)
  RETURN e.relation AS relation, 'OUT' AS direction, e.id AS event, e.earliest AS date
  UNION ALL
  MATCH (a:Actor {id: pair.near})<-[:TARGET]-(e:EVENT_VERSION)-[:SOURCE]->(b:Actor {id: pair.far})
  WHERE EventThen(e) AND ($relations IS NULL OR e.relation IN $relations) AND MatchesDuring(e)
  RETURN e.relation AS relation, 'IN' AS direction, e.id AS event, e.earliest AS date
  UNION ALL
  UNWIND CASE WHEN $relations IS NULL OR 'RETALIATES' IN $relations THEN [[pair.near, 'OUT'], [pair.near, 'IN']] ELSE [] END AS way
  CALL (pair, way) {
    RetaliationThen(way)
    WHERE b.id = pair.far AND MatchesDuring(e)
    RETURN e.id AS event, e.earliest AS date
  }
  RETURN 'RETALIATES' AS relation, way[1] AS direction, event, date
}
WITH pair, relation, direction, event, date ORDER BY date DESC, event DESC
WITH pair, relation, direction, collect(DISTINCT event) AS events
RETURN pair.near AS near, pair.far AS far, relation, direction, size(events) AS total, events[..3] AS newest
ORDER BY near, far, total DESC, relation, direction

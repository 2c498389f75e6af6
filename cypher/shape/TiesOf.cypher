// The ties of the actors `it` ($ids) to others, either way: each with its counterpart `b`, its kind (`relation`), its `direction` (OUT where
// `it` acts), the id and first possible day of its `act`, and, where $measured, its `intensity` and `scale`. By what is drawn; as of a
// time by the facts, as versions draw nothing. An act may come more than once: two responses can draw the same retaliation.
// @param ids string[]
// @param relations string[]?
// @param from date
// @param to date
// @param certainly boolean
// @param issues string[]?
// @param measured boolean
NOW MATCH (it:Actor)-[r:ANY_ACT]-(b:Actor)
NOW WHERE it.id IN $ids AND MatchesTie(r)
NOW WITH it, b, type(r) AS relation, CASE WHEN startNode(r) = it THEN 'OUT' ELSE 'IN' END AS direction, coalesce(r.event, r.fact) AS act, r.date AS date
NOW WITH *, CASE WHEN $measured THEN head(COLLECT { MATCH (e_:Event {id: act}) WHERE e_.intensity IS NOT NULL RETURN {scale: e_.scale, value: e_.intensity} }) END AS measure_
NOW WITH it, b, relation, direction, act, date, measure_.scale AS scale, measure_.value AS intensity
AS_OF CALL () {
  AS_OF MATCH (it:Actor)<-[:SOURCE]-(e:EVENT_VERSION)-[:TARGET]->(b:Actor)
  AS_OF WHERE it.id IN $ids AND it <> b AND EventThen(e) AND ($relations IS NULL OR e.relation IN $relations) AND MatchesDuring(e)
  AS_OF RETURN it, b, e, e.relation AS relation, 'OUT' AS direction
  AS_OF UNION ALL
  AS_OF MATCH (it:Actor)<-[:TARGET]-(e:EVENT_VERSION)-[:SOURCE]->(b:Actor)
  AS_OF WHERE it.id IN $ids AND it <> b AND EventThen(e) AND ($relations IS NULL OR e.relation IN $relations) AND MatchesDuring(e)
  AS_OF RETURN it, b, e, e.relation AS relation, 'IN' AS direction
  AS_OF UNION ALL
  AS_OF UNWIND CASE WHEN $relations IS NULL OR 'RETALIATES' IN $relations THEN [1] ELSE [] END AS once
  AS_OF RetaliatingThen(x)
  AS_OF UNWIND CASE WHEN MatchesDuring(e) THEN [[by, upon, 'OUT'], [upon, by, 'IN']] ELSE [] END AS way
  AS_OF WITH way[0] AS it, way[1] AS b, e, way[2] AS direction WHERE it.id IN $ids
  AS_OF RETURN it, b, e, 'RETALIATES' AS relation, direction
AS_OF }
AS_OF WITH * WHERE $issues IS NULL OR EXISTS { (e)-[about_:CONCERNS]->() WHERE about_.issue IN $issues }
AS_OF WITH it, b, relation, direction, e.id AS act, e.earliest AS date,
  AS_OF CASE WHEN $measured AND e.intensity IS NOT NULL THEN e.scale END AS scale, CASE WHEN $measured THEN e.intensity END AS intensity

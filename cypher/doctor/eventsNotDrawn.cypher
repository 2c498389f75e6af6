// Events that lack a drawn relationship, or whose drawn relationship does not say what the event says: what events imply
// and what is drawn rightly is counted by fact, and must come out even.
// @row many read
// @col id string
CALL () {
  MATCH (t:Actor)<-[:TARGET]-(e:Event)-[:SOURCE]->(s:Actor) WHERE s <> t
  RETURN e.id AS id, 1 AS one
  UNION ALL
  MATCH (s:Actor)-[r:ANY_ACT]->(t:Actor)
  MATCH (e:Event {id: r.fact})
  WHERE type(r) = e.relation AND r.date = e.earliest AND r.latest = e.latest AND coalesce(r.intensity, 0.0) = coalesce(e.intensity, 0.0)
    AND EXISTS { (e)-[:SOURCE]->(s) } AND EXISTS { (e)-[:TARGET]->(t) }
  RETURN e.id AS id, -1 AS one
}
WITH id, sum(one) AS missing WHERE missing > 0
RETURN id ORDER BY id

// Events that lack a drawn relationship, or whose drawn relationship does not say what the event says: what events imply and
// what is drawn is counted by all that it says, source by source so that no more than one actor's acts are held, and must come out even.
// @row many read
// @col id string
// @plan !NodeHashJoin !CartesianProduct
MATCH (s:Actor)
CALL (s) {
  CALL (s) {
    MATCH (s)<-[:SOURCE]-(e:Event)-[:TARGET]->(t:Actor) WHERE s <> t
    RETURN e.id AS id, t, e.relation AS relation, e.earliest AS date, e.latest AS latest, coalesce(e.intensity, 0.0) AS intensity, 1 AS one
    UNION ALL
    MATCH (s)-[r:ANY_ACT]->(t:Actor) WHERE r.date IS NOT NULL AND r.latest IS NOT NULL
    RETURN r.fact AS id, t, type(r) AS relation, r.date AS date, r.latest AS latest, coalesce(r.intensity, 0.0) AS intensity, -1 AS one
  }
  WITH id, t, relation, date, latest, intensity, sum(one) AS missing WHERE missing > 0
  RETURN id
}
RETURN DISTINCT id ORDER BY id

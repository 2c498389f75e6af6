// Drawn relationships between actors that no fact implies, by the fact that they name and how many they are: each is put
// beside the acts of its source, source by source so that no more than one actor's acts are held.
// @row many read
// @col fact string
// @col extra int
// @plan !NodeHashJoin !CartesianProduct
MATCH (s:Actor)
CALL (s) {
  CALL (s) {
    MATCH (s)-[r:ANY_ACT]->(t:Actor)
    RETURN coalesce(r.fact, '') AS fact, t, type(r) AS relation, 1 AS drawn, 0 AS told
    UNION ALL
    MATCH (s)<-[:SOURCE]-(e:Event)-[:TARGET]->(t:Actor) WHERE s <> t
    RETURN e.id AS fact, t, e.relation AS relation, 0 AS drawn, 1 AS told
  }
  WITH s, fact, t, relation, sum(drawn) AS drawn, sum(told) AS told
  WHERE drawn > 1 OR drawn > told OR drawn = 1 AND relation = 'RETALIATES'
  WITH fact, drawn, CASE relation
    WHEN 'RETALIATES' THEN EXISTS { MATCH (x:Fact {id: fact, as: 'RETALIATES'})-[:ANSWER]->(:Event)-[:SOURCE]->(s) MATCH (x)-[:ANSWERED]->(:Event)-[:SOURCE]->(t) WHERE s <> t }
    ELSE told > 0
  END AS implied
  WITH fact, drawn - CASE WHEN implied THEN 1 ELSE 0 END AS surplus
  WHERE surplus > 0
  RETURN fact, surplus
}
RETURN fact, sum(surplus) AS extra ORDER BY fact

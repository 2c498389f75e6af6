// Drawn relationships between actors that no fact implies, by the fact that they name and how many they are.
// @row many read
// @col fact string
// @col extra int
MATCH (s:Actor)-[r:ANY_ACT]->(t:Actor)
WITH s, t, type(r) AS relation, coalesce(r.fact, '') AS fact, count(*) AS drawn
WITH fact, drawn, CASE relation
  WHEN 'RETALIATES' THEN EXISTS { MATCH (x:Fact {id: fact, as: 'RETALIATES'})-[:ANSWER]->(:Event)-[:SOURCE]->(s) MATCH (x)-[:ANSWERED]->(:Event)-[:SOURCE]->(t) }
  ELSE EXISTS { MATCH (e:Event {id: fact, relation: relation})-[:SOURCE]->(s) MATCH (e)-[:TARGET]->(t) }
END AS implied
WITH fact, drawn - CASE WHEN implied THEN 1 ELSE 0 END AS surplus
WHERE surplus > 0
RETURN fact, sum(surplus) AS extra ORDER BY fact

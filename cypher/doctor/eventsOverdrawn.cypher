// Drawn relationships between actors that no fact implies, by the fact that they name and how many they are.
// @row many read
// @col fact string
// @col extra int
MATCH (s:Actor)-[r:ANY_ACT]->(t:Actor)
OPTIONAL MATCH (e:Event {id: r.fact})
OPTIONAL MATCH (x:Response {id: r.fact})
WITH s, t, type(r) AS relation, r.fact AS fact, count(*) AS drawn,
  CASE
    WHEN head(collect(e)) IS NOT NULL AND head(collect(e.relation)) = type(r) AND EXISTS { MATCH (one:Event {id: r.fact})-[:SOURCE]->(s) MATCH (one)-[:TARGET]->(t) } THEN 1
    WHEN head(collect(x)) IS NOT NULL AND type(r) = 'RETALIATES' AND EXISTS { MATCH (two:Response {id: r.fact})-[:ANSWER]->(:Event)-[:SOURCE]->(s) MATCH (two)-[:ANSWERED]->(:Event)-[:SOURCE]->(t) } THEN 1
    ELSE 0
  END AS implied
WHERE drawn > implied
RETURN coalesce(fact, '') AS fact, sum(drawn - implied) AS extra ORDER BY fact

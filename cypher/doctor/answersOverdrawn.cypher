// RESPONDS_TO relationships that no response implies, by the fact that they name and how many they are.
// @row many read
// @col fact string
// @col extra int
MATCH (later)-[r:RESPONDS_TO]->(earlier)
WHERE NOT EXISTS { MATCH (x:Fact {id: r.fact})-[:ANSWER]->(later) MATCH (x)-[:ANSWERED]->(earlier) }
RETURN coalesce(r.fact, '') AS fact, count(*) AS extra ORDER BY fact

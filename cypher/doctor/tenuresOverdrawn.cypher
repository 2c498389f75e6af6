// HOLDS relationships that no tenure implies, by the fact that they name and how many they are.
// @row many read
// @col fact string
// @col extra int
MATCH (p)-[r:HOLDS]->(o)
WHERE NOT EXISTS { MATCH (t:Fact {id: r.fact})-[:HOLDER]->(p) MATCH (t)-[:OFFICE]->(o) }
RETURN coalesce(r.fact, '') AS fact, count(*) AS extra ORDER BY fact

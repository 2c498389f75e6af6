// Tenures whose drawn relationship is not exactly what they imply.
// @row many read
// @col id string
MATCH (t:Tenure)
WHERE COUNT { (t)-[:HOLDER]->(p)-[r:HOLDS]->(o)<-[:OFFICE]-(t) WHERE r.fact = t.id } <> 1
RETURN t.id AS id ORDER BY id

// Facts that stand on no report.
// @row many read
// @col id string
MATCH (f:Fact) WHERE NOT EXISTS { (f)-[:REPORTED_IN]->(:Report) }
RETURN f.id AS id ORDER BY id

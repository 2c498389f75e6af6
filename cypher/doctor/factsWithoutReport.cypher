// Facts that stand on no report and are of no dataset.
// @row many read
// @col id string
MATCH (f:Fact) WHERE f.dataset IS NULL AND NOT EXISTS { (f)-[:REPORTED_IN]->(:Report) }
RETURN f.id AS id ORDER BY id

// Every actor with all its names, for finding out whom a dataset means.
// @row many read
// @col id string
// @col type string
// @col name string
// @col country string?
// @col names string[]
MATCH (a:Actor)
RETURN a.id AS id, a.type AS type, a.name AS name, head([(a)-[:OF_COUNTRY]->(c) | c.id]) AS country, [(a)-[:KNOWN_AS]->(s) | s.text] AS names
ORDER BY id

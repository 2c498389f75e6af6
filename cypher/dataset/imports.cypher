// What imports have brought into each dataset, latest first.
// @param ids string[]
// @row many read
// @col key string
// @col id string
// @col adapter string
// @col files string[]
// @col startedAt datetime
// @col finishedAt datetime?
// @col facts int
// @col further int
// @col known int
MATCH (i:Import)-[c:COUNTS]->(d:Dataset) WHERE d.id IN $ids
AS_OF   AND i.startedAt <= $asOfKnown
AS_OF RETURN d.id AS key, i.id AS id, i.adapter AS adapter, i.files AS files, i.startedAt AS startedAt, CASE WHEN i.finishedAt <= $asOfKnown THEN i.finishedAt END AS finishedAt, c.facts AS facts, c.further AS further, c.known AS known
NOW RETURN d.id AS key, i.id AS id, i.adapter AS adapter, i.files AS files, i.startedAt AS startedAt, i.finishedAt AS finishedAt, c.facts AS facts, c.further AS further, c.known AS known
ORDER BY key, i.startedAt DESC

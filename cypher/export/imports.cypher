// Every import, by id, with what it brought into each dataset.
// @row many read
// @col id string
// @col key string
// @col adapter string
// @col files string[]
// @col startedAt datetime
// @col finishedAt datetime?
// @col read int
// @col filtered int
// @col quarantined int
// @col done int[]?
// @col counts CountRow[]
MATCH (i:Import)
RETURN i.id AS id, i.key AS key, i.adapter AS adapter, i.files AS files, i.startedAt AS startedAt, i.finishedAt AS finishedAt, i.read AS read, i.filtered AS filtered, i.quarantined AS quarantined, i.done AS done,
  COLLECT { MATCH (i)-[c:COUNTS]->(d:Dataset) RETURN {dataset: d.id, facts: c.facts, further: c.further, known: c.known} ORDER BY d.id } AS counts
ORDER BY id

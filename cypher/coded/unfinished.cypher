// The import of these files that was begun and not finished, if any, with its account so far, and how many of them there have been.
// @param key string
// @row one read
// @col times int
// @col id string?
// @col done int[]
// @col read int
// @col filtered int
// @col quarantined int
// @col counts CountRow[]
OPTIONAL MATCH (past:Import {key: $key})
WITH count(past) AS times
OPTIONAL MATCH (i:Import {key: $key}) WHERE i.finishedAt IS NULL
RETURN times, i.id AS id, coalesce(i.done, []) AS done, coalesce(i.read, 0) AS read, coalesce(i.filtered, 0) AS filtered, coalesce(i.quarantined, 0) AS quarantined,
  [(i)-[c:COUNTS]->(d:Dataset) | {dataset: d.id, facts: c.facts, further: c.further, known: c.known}] AS counts
LIMIT 1

// What ties the actors of each pair, by kind and direction, with the newest acts of each.
// @param pairs Pair[]
// @param relations string[]?
// @param from date
// @param to date
// @param certainly boolean
// @row many read
// @col near string
// @col far string
// @col relation string
// @col direction string
// @col total int
// @col newest string[]
UNWIND $pairs AS pair
MATCH (a:Actor {id: pair.near})-[r:ANY_ACT]-(b:Actor {id: pair.far})
WHERE ($relations IS NULL OR type(r) IN $relations)
  AND CASE WHEN $certainly THEN $from <= r.date AND r.latest <= $to ELSE r.date <= $to AND $from <= r.latest END
WITH a, b, type(r) AS relation, CASE WHEN startNode(r) = a THEN 'OUT' ELSE 'IN' END AS direction,
  coalesce(r.event, r.fact) AS event, r.date AS date
ORDER BY date DESC, event DESC
WITH a, b, relation, direction, collect(DISTINCT event) AS events
RETURN a.id AS near, b.id AS far, relation, direction, size(events) AS total, events[..3] AS newest
ORDER BY near, far, total DESC, relation, direction

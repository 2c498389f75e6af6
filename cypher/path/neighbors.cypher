// Which actors each actor of a frontier is tied to, either way.
// @param ids string[]
// @param relations string[]?
// @param from date
// @param to date
// @param certainly boolean
// @param limit int
// @row many read
// @col near string
// @col far string
MATCH (a:Actor)-[r:ANY_ACT]-(b:Actor)
WHERE a.id IN $ids AND ($relations IS NULL OR type(r) IN $relations)
  AND CASE WHEN $certainly THEN $from <= r.date AND r.latest <= $to ELSE r.date <= $to AND $from <= r.latest END
RETURN DISTINCT a.id AS near, b.id AS far LIMIT $limit

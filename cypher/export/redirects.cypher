// A page of the ids of actors that were merged into others, by id.
// @param cursor string
// @param limit int
// @row many read
// @col id string
// @col to string
// @col mergedAt datetime
MATCH (r:Redirect) WHERE r.id > $cursor
RETURN r.id AS id, r.to AS to, r.mergedAt AS mergedAt
ORDER BY id LIMIT $limit

// Which actors were merged into which.
// @row many read
// @timeless actors have no clock
// @col id string
// @col to string
MATCH (r:Redirect)
RETURN r.id AS id, r.to AS to ORDER BY id

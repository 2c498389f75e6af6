// Ids that begin alike, to find the nearest to one that nothing has.
// @param prefix string
// @param limit int
// @row many read
// @timeless names have no clock
// @col id string
MATCH (n:Actor|Issue|Event|Report|Tenure|Response|Dataset)
WHERE n.id STARTS WITH $prefix
RETURN n.id AS id LIMIT $limit

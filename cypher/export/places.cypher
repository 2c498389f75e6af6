// A page of all places, by id.
// @param cursor string
// @param limit int
// @row many read
// @col place ExportedPlace
// @plan NodeUniqueIndexSeekByRange !Top !Sort
MATCH (n:Place) WHERE n.id > $cursor
WITH n ORDER BY n.id LIMIT $limit
RETURN ExportedPlace(n) AS place ORDER BY n.id

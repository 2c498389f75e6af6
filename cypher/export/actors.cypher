// A page of all actors, by id.
// @param cursor string
// @param limit int
// @row many read
// @col actor ExportedActor
// @plan NodeUniqueIndexSeekByRange !Top
MATCH (n:Actor) WHERE n.id > $cursor
WITH n ORDER BY n.id LIMIT $limit
RETURN ExportedActor(n) AS actor ORDER BY n.id

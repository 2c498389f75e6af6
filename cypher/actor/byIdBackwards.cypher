// A page of actors by id, read from its end; between two ids, exclusive.
// @param lowId string
// @param highId string
// @param limit int
// @row many read
// @timeless actors have no clock
// @col actor ActorCard
// @plan !Sort !Top
MATCH (a:Actor)
WHERE a.id > $lowId AND a.id < $highId
WITH a ORDER BY a.id DESC
WITH a WHERE PassesActor(a)
WITH a LIMIT $limit
RETURN ActorCard(a) AS actor ORDER BY a.id DESC

// A page of actors by standard name, then id, read from its end; between two positions, exclusive.
// @param lowName string
// @param lowId string
// @param highName string
// @param highId string
// @param limit int
// @row many read
// @timeless actors have no clock
// @col actor ActorCard
// @plan NodeIndexSeek !Top !Sort
MATCH (a:Actor) USING INDEX SEEK a:Actor(name, id)
WHERE a.name >= $lowName AND a.name <= $highName AND a.id IS NOT NULL
WITH a ORDER BY a.name DESC, a.id DESC
WITH a WHERE NOT (a.name = $lowName AND a.id <= $lowId) AND NOT (a.name = $highName AND a.id >= $highId) AND PassesActor(a)
WITH a LIMIT $limit
RETURN ActorCard(a) AS actor ORDER BY a.name DESC, a.id DESC

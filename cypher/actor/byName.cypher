// A page of actors by standard name, then id.
// @param afterName string
// @param afterId string
// @param limit int
// @row many read
// @col actor ActorCard
// @plan NodeIndexSeek !Top
MATCH (a:Actor) WHERE a.name >= $afterName AND a.id IS NOT NULL
WITH a ORDER BY a.name, a.id
WITH a WHERE NOT (a.name = $afterName AND a.id <= $afterId) AND MatchesActor(a)
WITH a LIMIT $limit
RETURN ActorCard(a) AS actor ORDER BY a.name, a.id

// A page of actors by standard name, then id.
// @param afterName string
// @param afterId string
// @param limit int
// @row many read
// @col actor ActorCard
// @plan NodeIndexSeek !Top
MATCH (a:Actor)
WHERE a.name >= $afterName AND NOT (a.name = $afterName AND a.id <= $afterId) AND a.id IS NOT NULL AND MatchesActor(a)
WITH a ORDER BY a.name, a.id LIMIT $limit
RETURN ActorCard(a) AS actor ORDER BY a.name, a.id

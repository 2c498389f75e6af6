// A page of actors by id.
// @param afterId string
// @param limit int
// @row many read
// @col actor ActorCard
// @plan !Sort !Top
MATCH (a:Actor)
WHERE a.id > $afterId
WITH a ORDER BY a.id
WITH a WHERE MatchesActor(a)
WITH a LIMIT $limit
RETURN ActorCard(a) AS actor ORDER BY a.id

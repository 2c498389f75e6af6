// Actors by their ids.
// @param ids string[]
// @row many read
// @col actor ActorCard
MATCH (a:Actor) WHERE a.id IN $ids
RETURN ActorCard(a) AS actor

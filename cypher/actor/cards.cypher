// Actors by their ids; one that was merged into another by its former id too.
// @param ids string[]
// @row many read
// @timeless actors have no clock
// @col key string
// @col actor ActorCard
MATCH (a:Actor) WHERE a.id IN $ids
RETURN a.id AS key, ActorCard(a) AS actor
UNION ALL
MATCH (r:Redirect) WHERE r.id IN $ids
MATCH (a:Actor {id: r.to})
RETURN r.id AS key, ActorCard(a) AS actor

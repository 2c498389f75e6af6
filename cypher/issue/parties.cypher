// The parties of issues, in their order.
// @param ids string[]
// @row many read
// @timeless parties have no clock
// @col key string
// @col actor ActorCard
MATCH (i:Issue)-[p:PARTY]->(a:Actor) WHERE i.id IN $ids
RETURN i.id AS key, ActorCard(a) AS actor
ORDER BY key, p.position

// What actors are a part of, at any depth, the nearest first.
// @param ids string[]
// @row many read
// @timeless nothing says since when or until when one is a part of another
// @col key string
// @col actor ActorCard
MATCH path = (a:Actor)-[:PART_OF*1..8]->(whole:Actor) WHERE a.id IN $ids
WITH a, whole, min(length(path)) AS steps
RETURN a.id AS key, ActorCard(whole) AS actor
ORDER BY key, steps, whole.id

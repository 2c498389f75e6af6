// Removes every drawn relationship between actors that names these facts, or none.
// @param facts string[]
// @row one write
// @col removed int
MATCH (:Actor)-[r:ANY_ACT]->(:Actor) WHERE coalesce(r.fact, '') IN $facts
DELETE r
RETURN count(*) AS removed

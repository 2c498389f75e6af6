// Removes every drawn RESPONDS_TO and HOLDS relationship that names these facts, or none.
// @param facts string[]
// @row one write
// @col removed int
MATCH ()-[r:RESPONDS_TO|HOLDS]->() WHERE coalesce(r.fact, '') IN $facts
DELETE r
RETURN count(*) AS removed

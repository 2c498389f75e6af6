// Removes an actor of which nothing is left but its id, which leads to another from now on; so do ids that led to it.
// @param from string
// @param into string
// @param now datetime
// @row one write
// @col id string
MATCH (from:Actor {id: $from}) MATCH (into:Actor {id: $into})
CALL () { MATCH (r:Redirect {to: $from}) SET r.to = $into }
CREATE (:Redirect {id: $from, to: $into, mergedAt: $now})
DETACH DELETE from
RETURN $into AS id

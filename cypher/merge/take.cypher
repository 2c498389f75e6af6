// Takes the two actors for this transaction: whoever ties something to them meanwhile waits.
// @param from string
// @param into string
// @row one write
// @col id string
MATCH (from:Actor {id: $from}) MATCH (into:Actor {id: $into})
SET from.merging = true, into.merging = true
REMOVE from.merging, into.merging
RETURN into.id AS id

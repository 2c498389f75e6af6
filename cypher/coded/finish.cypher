// Records that an import is whole, and takes the mark from the actors that it has made.
// @param id string
// @param now datetime
// @row none write
// @touches nothing
MATCH (i:Import {id: $id})
SET i.finishedAt = $now
REMOVE i.done
WITH i
CALL (i) { MATCH (a:Actor) WHERE a.import = i.key REMOVE a.import }

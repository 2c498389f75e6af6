// Records that an import is whole.
// @param id string
// @param now datetime
// @row none write
MATCH (i:Import {id: $id})
SET i.finishedAt = $now
REMOVE i.done

// Records that an import has begun; one that was begun before goes on.
// @param id string
// @param key string
// @param adapter string
// @param files string[]
// @param now datetime
// @row none write
// @touches nothing
MERGE (i:Import {id: $id})
ON CREATE SET i.key = $key, i.adapter = $adapter, i.files = $files, i.startedAt = $now, i.done = [], i.read = 0, i.filtered = 0, i.quarantined = 0

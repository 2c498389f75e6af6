// What the latest writes touched, as far back as is noted, beginning with the one that made a version.
// @param version int
// @param slots int
// @row many read
// @timeless it tells of writes, not of what they wrote
// @col version int
// @col stamp string
// @col facts string[]?
// @plan NodeUniqueIndexSeek
MATCH (g:Graph {id: 'graph'})
UNWIND range($version, g.version) AS wanted
MATCH (w:Write {slot: wanted % $slots}) WHERE w.version = wanted
RETURN w.version AS version, w.stamp AS stamp, w.facts AS facts ORDER BY version

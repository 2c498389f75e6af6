// Gives the graph its next version, and notes which facts the write touched. Writes that run side by side wait for each other at the first
// SET, which takes the lock before the second one reads.
// @param facts string[]?
// @param slots int
// @row none write
// @touches nothing
// @plan NodeUniqueIndexSeek(Locking)
MATCH (g:Graph {id: 'graph'})
SET g.stamp = randomUUID()
SET g.version = g.version + 1
MERGE (w:Write {slot: g.version % $slots})
SET w.version = g.version, w.stamp = g.stamp, w.facts = $facts

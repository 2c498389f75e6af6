// Gives the graph its next version. Writes that run side by side wait for each other at the first SET, which takes the lock
// before the second one reads.
// @row none write
// @plan NodeUniqueIndexSeek(Locking)
MATCH (g:Graph {id: 'graph'})
SET g.stamp = randomUUID()
SET g.version = g.version + 1

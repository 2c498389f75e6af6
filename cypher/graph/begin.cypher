// Lets a graph have a version.
// @row none write
// @plan NodeUniqueIndexSeek(Locking)
MERGE (g:Graph {id: 'graph'}) ON CREATE SET g.version = 0, g.stamp = randomUUID()

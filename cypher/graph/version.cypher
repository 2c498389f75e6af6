// Which state the graph is in: how many writes it has had, and a name that no other state of any graph has.
// @row maybeOne read
// @timeless there is one version, that of now
// @col version int
// @col stamp string
// @plan NodeUniqueIndexSeek
MATCH (g:Graph {id: 'graph'}) RETURN g.version AS version, g.stamp AS stamp

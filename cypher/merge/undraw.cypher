// Removes what facts have drawn, before an actor of theirs moves.
// @param ids string[]
// @row one write
// @col undrawn int
MATCH (f:Fact) WHERE f.id IN $ids
UndrawEvent(f)
UndrawResponse(f)
UndrawTenure(f)
RETURN count(f) AS undrawn

// Who acts upon whom, most acts first: in the acts of streams.
// @kept Many acts are read for few rows.
// @row one read
// @col pairs PairSum[]
// @col total int
// @plan DirectedRelationshipIndexSeek
AnchorsOf(anchor)
UNWIND members AS member
ActsOf(member)
AS_OF WITH anchor, e WHERE EventThen(e)
WITH DISTINCT anchor, e WHERE PassesEvent(e)
PairsAmong(e)

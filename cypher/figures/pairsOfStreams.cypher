// Who acts upon whom, most acts first: in the acts of streams.
// @param anchors EventAnchor[]
// @row one read
// @col pairs PairSum[]
// @col total int
// @plan DirectedRelationshipIndexSeek
UNWIND $anchors AS anchor
UNWIND anchor.members AS member
ActsOf(member)
WITH DISTINCT anchor, e WHERE PassesEvent(e)
PairsAmong(e)

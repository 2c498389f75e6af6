// Who acts upon whom, most acts first: in the acts of streams.
// @param anchors EventAnchor[]
// @row one read
// @col pairs PairSum[]
// @col total int
// @plan DirectedRelationshipIndexSeek
UNWIND $anchors AS anchor
AS_OF WithRetaliationsThen(anchor)
UNWIND anchor.members AS member
ActsOf(member)
// Without the streams: they may be thousands, and would be kept with every act.
WITH DISTINCT e, anchor.where AS filter
WITH e, {where: filter} AS anchor WHERE PassesEvent(e)
PairsAmong(e)

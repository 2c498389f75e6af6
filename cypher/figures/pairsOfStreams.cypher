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
NOW WITH DISTINCT e, anchor.where AS filter
NOW WITH e, {where: filter} AS anchor
AS_OF WITH DISTINCT e, anchor.where AS filter, anchor.retaliations AS retaliations WHERE EventThen(e)
AS_OF WITH e, {where: filter, retaliations: retaliations} AS anchor
WITH * WHERE PassesEvent(e)
PairsAmong(e)

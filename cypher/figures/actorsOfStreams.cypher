// The actors that take part in acts, most acts first: of the acts of streams.
// @param anchors EventAnchor[]
// @row one read
// @col actors ActorSum[]
// @col total int
// @plan DirectedRelationshipIndexSeek
UNWIND $anchors AS anchor
UNWIND anchor.members AS member
ActsOf(member)
WITH DISTINCT anchor, e WHERE PassesEvent(e)
ActorsAmong(e)

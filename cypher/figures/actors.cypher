// The actors that take part in acts, most acts first: of all acts in the order of time.
// @param anchors EventAnchor[]
// @kept Many acts are read for few rows.
// @row one read
// @col actors ActorSum[]
// @col total int
// @plan NodeIndexSeek
UNWIND $anchors AS anchor
AS_OF WithRetaliationsThen(anchor)
UNWIND anchor.members AS member
MATCH (e:EVENT_VERSION) WHERE e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL
AS_OF WITH * WHERE EventThen(e)
WITH * WHERE (member.dataset IS NULL OR e.dataset = member.dataset) AND PassesEvent(e)
ActorsAmong(e)

// Acts by interval and value, of all acts in the order of time.
// @param anchors EventAnchor[]
// @kept Many acts are read for few rows.
// @row many read
// @col time date
// @col key string?
// @col rest boolean
// @col count int
// @col imprecise int
// @col sum float
// @col least float?
// @col most float?
// @plan NodeIndexSeek
UNWIND $anchors AS anchor
AS_OF WithRetaliationsThen(anchor)
UNWIND anchor.members AS member
MATCH (e:EVENT_VERSION) WHERE e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL
AS_OF WITH * WHERE EventThen(e)
WITH * WHERE (member.dataset IS NULL OR e.dataset = member.dataset) AND PassesEvent(e) AND ($scale IS NULL OR e.scale = $scale AND e.intensity IS NOT NULL)
SeriesOf(e)

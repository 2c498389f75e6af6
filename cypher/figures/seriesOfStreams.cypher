// Acts by interval and value, of the acts of streams.
// @param anchors EventAnchor[]
// @param scale string?
// @row many read
// @col time date
// @col key string?
// @col rest boolean
// @col count int
// @col imprecise int
// @col sum float
// @col least float?
// @col most float?
// @plan DirectedRelationshipIndexSeek
UNWIND $anchors AS anchor
UNWIND anchor.members AS member
ActsOf(member)
WITH DISTINCT anchor, e WHERE PassesEvent(e) AND ($scale IS NULL OR e.scale = $scale AND e.intensity IS NOT NULL)
SeriesOf(e)

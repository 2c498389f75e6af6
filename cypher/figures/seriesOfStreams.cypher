// Acts by interval and value, of the acts of streams.
// @param anchors EventAnchor[]
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
AS_OF WithRetaliationsThen(anchor)
UNWIND anchor.members AS member
ActsOf(member)
// Without the streams: they may be thousands, and would be kept with every act.
NOW WITH DISTINCT e, anchor.where AS filter
NOW WITH e, {where: filter} AS anchor
AS_OF WITH DISTINCT e, anchor.where AS filter, anchor.retaliations AS retaliations WHERE EventThen(e)
AS_OF WITH e, {where: filter, retaliations: retaliations} AS anchor
WITH * WHERE PassesEvent(e) AND ($scale IS NULL OR e.scale = $scale AND e.intensity IS NOT NULL)
SeriesOf(e)

// Acts by interval and value, of the acts of streams.
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
// @plan DirectedRelationshipIndexSeek
AnchorsOf(anchor)
UNWIND members AS member
ActsOf(member)
AS_OF WITH anchor, e WHERE EventThen(e)
WITH DISTINCT anchor, e WHERE PassesEvent(e) AND ($scale IS NULL OR e.scale = $scale AND e.intensity IS NOT NULL)
SeriesOf(e)

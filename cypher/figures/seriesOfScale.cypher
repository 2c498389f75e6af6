// All acts with a value on a scale by interval, and by RELATION, STATUS or DATASET or not at all: read from the index of the scale, which has
// their values and first days at hand.
// @param scale string
// @param grouping string
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
NOW MATCH (e:Event) USING INDEX SEEK e:Event(scale, intensity, earliest, id)
NOW WHERE e.scale = $scale AND e.intensity IS NOT NULL AND e.earliest IS NOT NULL AND e.id IS NOT NULL
AS_OF MATCH (e:EVENT_VERSION) WHERE e.earliest <= $asOfValid AND e.id IS NOT NULL
AS_OF WITH e WHERE EventThen(e) AND e.scale = $scale AND e.intensity IS NOT NULL
WITH e.earliest AS earliest, e.latest AS latest, KeyOfWord(e) AS key, e.intensity AS value
WITH earliest, latest, key, count(*) AS count, sum(value) AS sum, min(value) AS least, max(value) AS most
PointsOf(earliest)

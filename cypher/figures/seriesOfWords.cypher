// All acts by interval, and by RELATION, STATUS or DATASET or not at all: the store is read in its own order, which takes less than an
// index where everything is read.
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
// @plan NodeByLabelScan
MATCH (e:EVENT_VERSION)
AS_OF WHERE EventThen(e)
WITH e.earliest AS earliest, e.latest AS latest, KeyOfWord(e) AS key, count(*) AS count
WITH earliest, latest, key, count, 0.0 AS sum, null AS least, null AS most
PointsOf(earliest)

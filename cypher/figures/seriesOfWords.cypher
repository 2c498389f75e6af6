// All acts by interval, and by RELATION, STATUS or DATASET or not at all: the store is read in its own order, which takes less than an
// index where everything is read.
// @param scale string?
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
// @plan NodeByLabelScan
MATCH (e:EVENT_VERSION)
AS_OF WHERE EventThen(e)
WITH e WHERE $scale IS NULL OR e.scale = $scale AND e.intensity IS NOT NULL
WITH e.earliest AS earliest, e.latest AS latest, CASE $grouping WHEN 'NONE' THEN 'all' WHEN 'RELATION' THEN e.relation WHEN 'STATUS' THEN e.status WHEN 'DATASET' THEN e.dataset END AS key,
  CASE WHEN $scale IS NOT NULL THEN e.intensity END AS value
WITH earliest, latest, key, count(*) AS count, sum(value) AS sum, min(value) AS least, max(value) AS most
PointsOf(earliest)

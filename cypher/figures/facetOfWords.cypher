// How many of all acts have each word or month, by RELATION, STATUS, DATASET or MONTH: the store is read in its own order, which takes
// less than an index where everything is read.
// @param grouping string
// @param measured boolean
// @kept Many acts are read for few rows.
// @row many read
// @col grouping string
// @col values GroupCount[]
// @col others int
// @col rest int
// @col none int
// @plan NodeByLabelScan
MATCH (e:EVENT_VERSION)
AS_OF WHERE EventThen(e)
WITH CASE $grouping WHEN 'RELATION' THEN e.relation WHEN 'STATUS' THEN e.status WHEN 'DATASET' THEN e.dataset ELSE e.earliest END AS value, CASE $grouping WHEN 'MONTH' THEN e.latest END AS latest,
  CASE WHEN $measured AND e.intensity IS NOT NULL THEN e.scale END AS scale, count(*) AS count, sum(CASE WHEN $measured THEN e.intensity END) AS sum
WITH CASE WHEN $grouping <> 'MONTH' THEN value WHEN date.truncate('month', value) = date.truncate('month', latest) THEN left(toString(value), 7) END AS key, scale, sum(count) AS count, sum(sum) AS sum
WITH $grouping AS grouping, key, scale, count, sum
FacetOf(grouping)

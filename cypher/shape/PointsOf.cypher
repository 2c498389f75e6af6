// The points of a series from counts by first day (the variable given), last day and value: acts stand where they may lie first, but not before `from`;
// the values beyond the first ones come together.
// @param unit string
// @param from date
// @param certainly boolean
// @param first int
// @param limit int
WITH date.truncate($unit, CASE WHEN it < $from THEN $from ELSE it END) AS time, date.truncate($unit, it) < date.truncate($unit, latest) AS vague, key, count, sum, least, most
WHERE NOT ($certainly AND vague)
WITH time, key, sum(count) AS count, sum(CASE WHEN vague THEN count ELSE 0 END) AS imprecise, sum(sum) AS sum, min(least) AS least, max(most) AS most
WITH collect({time: time, key: key, count: count, imprecise: imprecise, sum: sum, least: least, most: most}) AS points
CALL (points) {
  UNWIND points AS point
  WITH point.key AS key, sum(point.count) AS count WHERE key IS NOT NULL
  WITH key ORDER BY count DESC, key LIMIT $first
  RETURN collect(key) AS shown
}
UNWIND points AS point
WITH point, coalesce(point.key IN shown, false) AS isShown
WITH point.time AS time, CASE WHEN isShown THEN point.key END AS key, point.key IS NOT NULL AND NOT isShown AS rest,
  sum(point.count) AS count, sum(point.imprecise) AS imprecise, sum(point.sum) AS sum, min(point.least) AS least, max(point.most) AS most
RETURN time, key, rest, count, imprecise, sum, least, most LIMIT $limit

// Counts and measures acts by interval and value.
// @param grouping string
// @param scale string?
WITH it, $grouping AS grouping
WITH it, GroupsOf(it) AS groups
UNWIND CASE WHEN groups = [] THEN [null] ELSE groups END AS key
WITH it.earliest AS earliest, it.latest AS latest, key, CASE WHEN $scale IS NOT NULL THEN it.intensity END AS value
WITH earliest, latest, key, count(*) AS count, sum(value) AS sum, min(value) AS least, max(value) AS most
PointsOf(earliest)

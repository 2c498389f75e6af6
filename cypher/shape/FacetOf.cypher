// Facets of counts by grouping (the variable given), key and scale: for each the first values, most acts first, and what is left; a key of null is no value.
// @param first int
WITH it, key, sum(count) AS count, collect(CASE WHEN scale IS NULL THEN null ELSE {scale: scale, count: count, sum: sum} END) AS scales
ORDER BY count DESC, key
WITH it, collect(CASE WHEN key IS NULL THEN null ELSE {key: key, count: count, scales: scales} END) AS all, sum(CASE WHEN key IS NULL THEN count ELSE 0 END) AS none
WITH it, all[..$first] AS values, all[$first..] AS left, none
RETURN it, values, size(left) AS others, reduce(sum = 0, one IN left | sum + one.count) AS rest, none

// How many acts of the streams that pass the filter have each value, by several fields: for each field the first values, most acts first,
// and what is left.
// @param anchors EventAnchor[]
// @param groupings string[]
// @param first int
// @row many read
// @col grouping string
// @col values GroupCount[]
// @col others int
// @col rest int
// @col none int
// @plan DirectedRelationshipIndexSeek
UNWIND $anchors AS anchor
UNWIND anchor.members AS member
ActsOf(member)
WITH DISTINCT anchor, e WHERE PassesEvent(e)
UNWIND $groupings AS grouping
WITH grouping, e, GroupsOf(e) AS groups
UNWIND CASE WHEN groups = [] THEN [null] ELSE groups END AS key
WITH grouping, key, CASE WHEN e.intensity IS NULL THEN null ELSE e.scale END AS scale, count(*) AS count, sum(e.intensity) AS sum
WITH grouping, key, sum(count) AS count, collect(CASE WHEN scale IS NULL THEN null ELSE {scale: scale, count: count, sum: sum} END) AS scales
ORDER BY count DESC, key
WITH grouping, collect(CASE WHEN key IS NULL THEN null ELSE {key: key, count: count, scales: scales} END) AS all, sum(CASE WHEN key IS NULL THEN count ELSE 0 END) AS none
WITH grouping, all[..$first] AS values, all[$first..] AS left, none
RETURN grouping, values, size(left) AS others, reduce(sum = 0, one IN left | sum + one.count) AS rest, none

// How many acts of the streams that pass the filter have each value, by several fields.
// @param groupings string[]
// @param measured boolean
// @kept Many acts are read for few rows.
// @row many read
// @col grouping string
// @col values GroupCount[]
// @col others int
// @col rest int
// @col none int
// @plan DirectedRelationshipIndexSeek
AnchorsOf(anchor)
UNWIND members AS member
ActsOf(member)
AS_OF WITH anchor, e WHERE EventThen(e)
WITH DISTINCT anchor, e WHERE PassesEvent(e)
UNWIND $groupings AS grouping
WITH grouping, e, GroupsOf(e) AS groups
UNWIND CASE WHEN groups = [] THEN [null] ELSE groups END AS key
WITH grouping, key, CASE WHEN $measured AND e.intensity IS NOT NULL THEN e.scale END AS scale, count(*) AS count, sum(CASE WHEN $measured THEN e.intensity END) AS sum
FacetOf(grouping)

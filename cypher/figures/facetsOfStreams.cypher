// How many acts of the streams that pass the filter have each value, by several fields.
// @param anchors EventAnchor[]
// @param groupings string[]
// @param measured boolean
// @row many read
// @col grouping string
// @col values GroupCount[]
// @col others int
// @col rest int
// @col none int
// @plan DirectedRelationshipIndexSeek
UNWIND $anchors AS anchor
AS_OF WithRetaliationsThen(anchor)
UNWIND anchor.members AS member
ActsOf(member)
// Without the streams: they may be thousands, and would be kept with every act.
NOW WITH DISTINCT e, anchor.where AS filter
NOW WITH e, {where: filter} AS anchor
AS_OF WITH DISTINCT e, anchor.where AS filter, anchor.retaliations AS retaliations WHERE EventThen(e)
AS_OF WITH e, {where: filter, retaliations: retaliations} AS anchor
WITH * WHERE PassesEvent(e)
UNWIND $groupings AS grouping
WITH grouping, e, GroupsOf(e) AS groups
UNWIND CASE WHEN groups = [] THEN [null] ELSE groups END AS key
WITH grouping, key, CASE WHEN $measured AND e.intensity IS NOT NULL THEN e.scale END AS scale, count(*) AS count, sum(CASE WHEN $measured THEN e.intensity END) AS sum
FacetOf(grouping)

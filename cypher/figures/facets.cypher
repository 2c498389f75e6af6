// How many acts that pass the filter have each value, by several fields, over those whose first day lies in the span that it allows.
// @param anchors EventAnchor[]
// @param groupings string[]
// @param measured boolean
// @kept Many acts are read for few rows.
// @row many read
// @col grouping string
// @col values GroupCount[]
// @col others int
// @col rest int
// @col none int
// @plan NodeIndexSeek
UNWIND $anchors AS anchor
AS_OF WithRetaliationsThen(anchor)
UNWIND anchor.members AS member
MATCH (e:EVENT_VERSION) WHERE e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL
AS_OF WITH * WHERE EventThen(e)
WITH * WHERE (member.dataset IS NULL OR e.dataset = member.dataset) AND PassesEvent(e)
UNWIND $groupings AS grouping
WITH grouping, e, GroupsOf(e) AS groups
UNWIND CASE WHEN groups = [] THEN [null] ELSE groups END AS key
WITH grouping, key, CASE WHEN $measured AND e.intensity IS NOT NULL THEN e.scale END AS scale, count(*) AS count, sum(CASE WHEN $measured THEN e.intensity END) AS sum
FacetOf(grouping)

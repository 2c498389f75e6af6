// How many of all acts each issue or publisher has, by ISSUE or PUBLISHER.
// @param grouping string
// @param measured boolean
// @kept Many acts are read for few rows.
// @row many read
// @col grouping string
// @col values GroupCount[]
// @col others int
// @col rest int
// @col none int
// @plan NodeByLabelScan NodeCountFromCountStore
// @asOfPlan NodeByLabelScan
CALL () {
  KeyedActs(e)
  RETURN key, CASE WHEN $measured AND e.intensity IS NOT NULL THEN e.scale END AS scale, count(*) AS count, sum(CASE WHEN $measured THEN e.intensity END) AS sum
  UNION ALL
  CALL () {
    MATCH (e:EVENT_VERSION)
    AS_OF WHERE EventThen(e)
    RETURN count(e) AS total
  }
  CALL () {
    KeyedActs(e)
    RETURN count(DISTINCT e) AS some
  }
  RETURN null AS key, null AS scale, total - some AS count, 0.0 AS sum
}
WITH $grouping AS grouping, key, scale, count, sum WHERE count > 0
FacetOf(grouping)

// In how many of all acts each actor is, by ACTOR, SOURCE or TARGET: read from the actors, which have their acts at hand.
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
CALL () {
  MATCH (a:Actor)
  CALL (a) {
    MATCH (a)<-[p:SOURCE|TARGET]-(e:EVENT_VERSION) WHERE ($grouping = 'ACTOR' OR type(p) = $grouping)
    AS_OF AND EventThen(e)
    WITH DISTINCT e
    RETURN CASE WHEN $measured AND e.intensity IS NOT NULL THEN e.scale END AS scale, count(*) AS count, sum(CASE WHEN $measured THEN e.intensity END) AS sum
  }
  RETURN a.id AS key, scale, count, sum
  UNION ALL
  // An act has a source or a target: none is without an actor.
  UNWIND CASE WHEN $grouping = 'ACTOR' THEN [] ELSE [1] END AS once
  MATCH (e:EVENT_VERSION)
  AS_OF WHERE EventThen(e)
  WITH e WHERE CASE $grouping WHEN 'SOURCE' THEN NOT EXISTS { (e)-[:SOURCE]->() } ELSE NOT EXISTS { (e)-[:TARGET]->() } END
  RETURN null AS key, null AS scale, count(*) AS count, 0.0 AS sum
}
WITH $grouping AS grouping, key, scale, count, sum WHERE count > 0
FacetOf(grouping)

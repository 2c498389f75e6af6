// In how many of all acts each country is, itself or by an actor of it: read from the countries, whose actors have their acts at hand.
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
  MATCH (c:Country)
  CALL (c) {
    CALL (c) {
      RETURN c AS a
      UNION ALL
      MATCH (c)<-[:OF_COUNTRY]-(a) RETURN a
    }
    MATCH (a)<-[:SOURCE|TARGET]-(e:EVENT_VERSION)
    AS_OF WHERE EventThen(e)
    WITH DISTINCT e
    RETURN CASE WHEN $measured AND e.intensity IS NOT NULL THEN e.scale END AS scale, count(*) AS count, sum(CASE WHEN $measured THEN e.intensity END) AS sum
  }
  RETURN c.id AS key, scale, count, sum
  UNION ALL
  // An act has a source or a target: what has no country is among the acts of those who have none.
  MATCH (a:Actor) WHERE NOT a:Country AND NOT EXISTS { (a)-[:OF_COUNTRY]->(:Country) }
  MATCH (a)<-[:SOURCE|TARGET]-(e:EVENT_VERSION)
  AS_OF WHERE EventThen(e)
  WITH DISTINCT e WHERE NOT EXISTS { (e)-[:SOURCE|TARGET]->(:Country) } AND NOT EXISTS { (e)-[:SOURCE|TARGET]->()-[:OF_COUNTRY]->(:Country) }
  RETURN null AS key, null AS scale, count(*) AS count, 0.0 AS sum
}
WITH 'COUNTRY' AS grouping, key, scale, count, sum WHERE count > 0
FacetOf(grouping)

// The acts `it` that have a value by `grouping`, ISSUE or PUBLISHER, with each of their values as `key`: read from the issues and the
// reports, as most acts of datasets have neither.
// @param grouping string
CALL () {
  WITH 1 AS once WHERE $grouping = 'ISSUE'
  MATCH (i:Issue)<-[:CONCERNS]-(it:EVENT_VERSION)
  USING SCAN i:Issue
  RETURN i.id AS key, it
  UNION ALL
  WITH 1 AS once WHERE $grouping = 'PUBLISHER'
  MATCH (r:Report)-[:PUBLISHED_BY]->(p)
  USING SCAN r:Report
  MATCH (r)<-[:REPORTED_IN]-(it:EVENT_VERSION)
  RETURN p.id AS key, it
}
AS_OF WITH key, it WHERE EventThen(it)
WITH DISTINCT key, it

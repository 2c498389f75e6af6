// Which reports the given ones cite (`CITES`) and which cite them (`CITED_BY`).
// @param ids string[]
// @row many read
// @timeless reports have no clock
// @col key string
// @col role string
// @col report ReportCard
MATCH (r:Report) WHERE r.id IN $ids
CALL (r) {
  MATCH (r)-[:CITES]->(other:Report) RETURN 'CITES' AS role, other
  UNION ALL
  MATCH (r)<-[:CITES]-(other:Report) RETURN 'CITED_BY' AS role, other
}
RETURN r.id AS key, role, ReportCard(other) AS report
ORDER BY key, role, coalesce(other.publishedEarliest, date('9999-12-31')), other.id

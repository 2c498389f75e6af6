// Reports by their ids.
// @param ids string[]
// @row many read
// @col report ReportCard
MATCH (r:Report) WHERE r.id IN $ids
RETURN ReportCard(r) AS report

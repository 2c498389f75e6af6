// Reports by their ids.
// @param ids string[]
// @row many read
// @timeless reports have no clock
// @col report ReportCard
MATCH (r:Report) WHERE r.id IN $ids
RETURN ReportCard(r) AS report

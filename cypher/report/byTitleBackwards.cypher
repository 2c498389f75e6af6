// A page of reports by title, then id, read from its end; between two positions, exclusive.
// @param lowTitle string
// @param lowId string
// @param highTitle string
// @param highId string
// @param limit int
// @row many read
// @timeless reports have no clock
// @col report ReportCard
// @plan NodeIndexSeek !Top !Sort
MATCH (r:Report) USING INDEX SEEK r:Report(title, id)
WHERE r.title >= $lowTitle AND r.title <= $highTitle AND r.id IS NOT NULL
WITH r ORDER BY r.title DESC, r.id DESC
WITH r WHERE NOT (r.title = $lowTitle AND r.id <= $lowId) AND NOT (r.title = $highTitle AND r.id >= $highId) AND PassesReport(r)
WITH r LIMIT $limit
RETURN ReportCard(r) AS report ORDER BY r.title DESC, r.id DESC

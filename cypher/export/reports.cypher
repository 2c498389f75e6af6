// A page of all reports, by id.
// @param cursor string
// @param limit int
// @row many read
// @col report ExportedReport
// @plan NodeUniqueIndexSeekByRange !Top
MATCH (n:Report) WHERE n.id > $cursor
WITH n ORDER BY n.id LIMIT $limit
RETURN ExportedReport(n) AS report ORDER BY n.id

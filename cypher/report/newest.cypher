// A page of reports, newest first; those without a date of publication last.
// @param cursorDate date
// @param cursorId string
// @param limit int
// @row many read
// @col sortDate date
// @col report ReportCard
MATCH (r:Report) WHERE MatchesReport(r)
WITH r, coalesce(r.publishedEarliest, date('0001-01-01')) AS sortDate
WHERE sortDate <= $cursorDate AND (sortDate < $cursorDate OR r.id < $cursorId)
WITH r, sortDate ORDER BY sortDate DESC, r.id DESC LIMIT $limit
RETURN sortDate, ReportCard(r) AS report ORDER BY sortDate DESC, r.id DESC

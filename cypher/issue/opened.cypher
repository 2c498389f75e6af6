// A page of issues by when they began, latest first, those of which it is not known last; between two positions, exclusive.
// @param lowDate date
// @param lowId string
// @param highDate date
// @param highId string
// @param limit int
// @row many read
// @col sortDate date
// @col issue IssueCard
MATCH (i:Issue) WHERE PassesIssue(i)
AS_OF   AND IssueThen(i)
WITH i, coalesce(date(i.opened), date('0001-01-01')) AS sortDate
WHERE sortDate >= $lowDate AND sortDate <= $highDate
  AND NOT (sortDate = $lowDate AND i.id <= $lowId) AND NOT (sortDate = $highDate AND i.id >= $highId)
WITH i, sortDate ORDER BY sortDate DESC, i.id DESC LIMIT $limit
RETURN sortDate, IssueCard(i) AS issue ORDER BY sortDate DESC, i.id DESC

// A page of issues by standard name, then id; between two positions, exclusive.
// @param lowName string
// @param lowId string
// @param highName string
// @param highId string
// @param limit int
// @row many read
// @col issue IssueCard
// @plan NodeIndexSeek !Top !Sort
MATCH (i:Issue) USING INDEX SEEK i:Issue(name, id)
WHERE i.name >= $lowName AND i.name <= $highName AND i.id IS NOT NULL
WITH i ORDER BY i.name, i.id
WITH i WHERE NOT (i.name = $lowName AND i.id <= $lowId) AND NOT (i.name = $highName AND i.id >= $highId) AND PassesIssue(i)
AS_OF   AND IssueThen(i)
WITH i LIMIT $limit
RETURN IssueCard(i) AS issue ORDER BY i.name, i.id

// A page of issues by id; between two ids, exclusive.
// @param lowId string
// @param highId string
// @param limit int
// @row many read
// @col issue IssueCard
// @plan !Sort !Top
MATCH (i:Issue)
WHERE i.id > $lowId AND i.id < $highId
WITH i ORDER BY i.id
WITH i WHERE PassesIssue(i)
AS_OF   AND IssueThen(i)
WITH i LIMIT $limit
RETURN IssueCard(i) AS issue ORDER BY i.id

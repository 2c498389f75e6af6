// A page of issues by standard name, then id.
// @param afterName string
// @param afterId string
// @param limit int
// @row many read
// @col issue IssueCard
// @plan NodeIndexSeek !Top
MATCH (i:Issue)
WHERE i.name >= $afterName AND NOT (i.name = $afterName AND i.id <= $afterId) AND i.id IS NOT NULL AND MatchesIssue(i)
WITH i ORDER BY i.name, i.id LIMIT $limit
RETURN IssueCard(i) AS issue ORDER BY i.name, i.id

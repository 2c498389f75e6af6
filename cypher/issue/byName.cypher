// A page of issues by standard name, then id.
// @param afterName string
// @param afterId string
// @param limit int
// @row many read
// @col issue IssueCard
// @plan NodeIndexSeek !Top
MATCH (i:Issue) WHERE i.name >= $afterName AND i.id IS NOT NULL
WITH i ORDER BY i.name, i.id
WITH i WHERE NOT (i.name = $afterName AND i.id <= $afterId) AND MatchesIssue(i)
WITH i LIMIT $limit
RETURN IssueCard(i) AS issue ORDER BY i.name, i.id

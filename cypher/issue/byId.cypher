// A page of issues by id.
// @param afterId string
// @param limit int
// @row many read
// @col issue IssueCard
// @plan !Sort !Top
MATCH (i:Issue)
WHERE i.id > $afterId
WITH i ORDER BY i.id
WITH i WHERE MatchesIssue(i)
WITH i LIMIT $limit
RETURN IssueCard(i) AS issue ORDER BY i.id

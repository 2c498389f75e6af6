// Issues by their ids.
// @param ids string[]
// @row many read
// @col issue IssueCard
MATCH (i:Issue) WHERE i.id IN $ids
AS_OF   AND IssueThen(i)
RETURN IssueCard(i) AS issue

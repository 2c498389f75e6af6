// The direct parts of issues, by name.
// @param ids string[]
// @row many read
// @col key string
// @col issue IssueCard
MATCH (whole:Issue)<-[:PART_OF]-(i:Issue) WHERE whole.id IN $ids
AS_OF   AND IssueThen(i)
RETURN whole.id AS key, IssueCard(i) AS issue
ORDER BY key, i.name, i.id

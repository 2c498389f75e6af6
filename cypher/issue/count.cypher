// How many issues pass the filter.
// @row one read
// @col total int
MATCH (i:Issue) WHERE PassesIssue(i)
AS_OF   AND IssueThen(i)
RETURN count(i) AS total

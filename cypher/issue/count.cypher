// How many issues pass the filter.
// @row one read
// @col total int
MATCH (i:Issue) WHERE MatchesIssue(i)
RETURN count(i) AS total

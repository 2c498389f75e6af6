// A page of all issues, by id.
// @param cursor string
// @param limit int
// @row many read
// @col issue ExportedIssue
// @plan NodeUniqueIndexSeekByRange !Top
MATCH (n:Issue) WHERE n.id > $cursor
WITH n ORDER BY n.id LIMIT $limit
RETURN ExportedIssue(n) AS issue ORDER BY n.id

// How many reports pass the filter.
// @row one read
// @timeless reports have no clock
// @col total int
MATCH (r:Report) WHERE PassesReport(r)
RETURN count(r) AS total

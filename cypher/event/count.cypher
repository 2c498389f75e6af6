// How many events pass the filter.
// @row one read
// @col total int
MATCH (e:Event) WHERE MatchesFilter(e)
RETURN count(e) AS total

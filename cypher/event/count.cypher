// How many events pass the filter.
// @row one read
// @col total int
MATCH (e:Event)
WITH e WHERE MatchesFilter(e)
RETURN count(e) AS total

// How many events of a dataset pass the filter.
// @row one read
// @col total int
MATCH (e:Event) WHERE e.dataset = $dataset
WITH e WHERE MatchesFilter(e)
RETURN count(e) AS total

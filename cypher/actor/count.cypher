// How many actors pass the filter.
// @row one read
// @timeless actors have no clock
// @col total int
MATCH (a:Actor) WHERE PassesActor(a)
RETURN count(a) AS total

// How many acts there are.
// @row one read
// @timeless the columns hold what is on record now, and are not asked as of a time
// @col acts int
// @plan NodeCountFromCountStore
MATCH (e:Event) RETURN count(e) AS acts

// How many acts there are, from the store's own count.
// @row one read
// @col total int
// @plan NodeCountFromCountStore
MATCH (e:Event) RETURN count(e) AS total

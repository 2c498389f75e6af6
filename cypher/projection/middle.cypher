// The first day of the act before which a number of others begin; acts of one day in any order.
// @param before int
// @row maybeOne read
// @timeless it halves what is to be read, wherever that be
// @col day date
// @plan NodeIndexSeek !Sort !Top
MATCH (e:Event) USING INDEX SEEK e:Event(earliest, id)
WHERE e.earliest >= date('0001-01-01') AND e.id IS NOT NULL
WITH e ORDER BY e.earliest, e.id SKIP $before LIMIT 1
RETURN e.earliest AS day

// The acts that come after a place, by the day on which they begin and then by id, up to a day.
// @param day date
// @param id string
// @param until date
// @param limit int
// @row one read
// @col acts string[]
// @plan NodeIndexSeek !Sort !Top
MATCH (e:Event) USING INDEX SEEK e:Event(earliest, id)
WHERE e.earliest >= $day AND e.earliest <= $until AND e.id IS NOT NULL AND NOT (e.earliest = $day AND e.id <= $id)
WITH e ORDER BY e.earliest, e.id LIMIT $limit
WITH ProjectedColumns(e)
RETURN collect(act) AS acts

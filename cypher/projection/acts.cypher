// The acts that come after a place, by the day on which they begin and then by id.
// @param day date
// @param id string
// @param limit int
// @row many read
// @timeless the columns hold what is on record now, and are not asked as of a time
// @col act ProjectedAct
// @col day date
// @plan NodeIndexSeek !Sort !Top
MATCH (e:Event) USING INDEX SEEK e:Event(earliest, id)
WHERE e.earliest >= $day AND e.id IS NOT NULL AND NOT (e.earliest = $day AND e.id <= $id)
WITH e ORDER BY e.earliest, e.id LIMIT $limit
RETURN ProjectedAct(e) AS act, e.earliest AS day

// How many acts of actors, issues, datasets, publishers and reports pass the filter.
// @kept Many acts are read for few rows.
// @row many read
// @col key string
// @col total int
// @plan DirectedRelationshipIndexSeek
AnchorsOf(anchor)
CALL (anchor, members) {
  UNWIND members AS member
  ActsOf(member)
  AS_OF WITH anchor, e WHERE EventThen(e)
  WITH DISTINCT anchor, e WHERE PassesEvent(e)
  RETURN count(e) AS total
}
RETURN key, total

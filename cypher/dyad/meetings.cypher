// The acts of lists with who takes part, when and where they happened, and the reports that tell them or that these rely on.
// @kept Many acts are read for few rows.
// @row many read
// @col key string
// @col id string
// @col date partialDate
// @col actors string[]
// @col places string[]
// @col stories string[]
// @plan DirectedRelationshipIndexSeek !NodeByLabelScan
AnchorsOf(anchor)
CALL (anchor, members) {
  UNWIND members AS member
  ActsOf(member)
  AS_OF WITH anchor, e WHERE EventThen(e)
  WITH DISTINCT anchor, e WHERE PassesEvent(e)
  RETURN e.id AS id, e.date AS date, COLLECT { MATCH (e)-[part:SOURCE|TARGET]->() RETURN DISTINCT part.actor AS actor ORDER BY actor } AS actors,
    COLLECT { MATCH (e)-[:AT_PLACE]->(place:Place) RETURN place.id } AS places,
    COLLECT { MATCH (e)-[:REPORTED_IN]->(:Report)-[:CITES*0..8]->(story:Report) RETURN DISTINCT story.id } AS stories
}
RETURN key, id, date, actors, places, stories

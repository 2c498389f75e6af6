// The acts of lists with when and where they happened, and the reports that tell them or that these rely on.
// @kept Many acts are read for few rows.
// @row many read
// @col key string
// @col id string
// @col date partialDate
// @col places string[]
// @col stories string[]
// @plan DirectedRelationshipIndexSeek
AnchorsOf(anchor)
CALL (anchor, members) {
  UNWIND members AS member
  ActsOf(member)
  AS_OF WITH anchor, e WHERE EventThen(e)
  WITH DISTINCT anchor, e WHERE PassesEvent(e)
  RETURN e.id AS id, e.date AS date, COLLECT { MATCH (e)-[:AT_PLACE]->(place:Place) RETURN place.id } AS places,
    COLLECT { MATCH (e)-[:REPORTED_IN]->(:Report)-[:CITES*0..8]->(story:Report) RETURN DISTINCT story.id } AS stories
}
RETURN key, id, date, places, stories

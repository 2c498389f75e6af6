// The acts that facts are or belong to, as they are now: events, the acts that answer them, and those that responses make answers.
// Responses are looked up as facts, whose ids are indexed.
// @param facts string[]
// @row many read
// @timeless the columns hold what is on record now, and are not asked as of a time
// @col act string
// @plan NodeUniqueIndexSeek !NodeByLabelScan
CALL () {
  UNWIND $facts AS fact
  MATCH (e:Event {id: fact}) RETURN e
  UNION
  UNWIND $facts AS fact
  MATCH (f:Event {id: fact}) USING INDEX SEEK f:Event(id)
  WITH f MATCH (f)<-[:ANSWERED]-(:Response)-[:ANSWER]->(e:Event) RETURN e
  UNION
  UNWIND $facts AS fact
  MATCH (f:RetractedEvent {id: fact})
  WITH f MATCH (f)<-[:ANSWERED]-(:Response)-[:ANSWER]->(e:Event) RETURN e
  UNION
  UNWIND $facts AS fact
  MATCH (f:Fact {id: fact}) USING INDEX SEEK f:Fact(id)
  WITH f MATCH (f)-[:ANSWER]->(named) MATCH (e:Event {id: named.id}) RETURN e
  UNION
  UNWIND $facts AS fact
  MATCH (f:RetractedResponse {id: fact})
  WITH f MATCH (f)-[:ANSWER]->(named) MATCH (e:Event {id: named.id}) RETURN e
}
RETURN ProjectedColumns(e)

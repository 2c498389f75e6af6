// The acts that facts are or belong to, as they are now: events, the acts that answer them, and those that responses make answers.
// @param facts string[]
// @row many read
// @timeless the columns hold what is on record now, and are not asked as of a time
// @col id string
// @col relation string
// @col date partialDate
// @col dataset string?
// @col sources string[]
// @col targets string[]
// @col issues string[]
// @col against string[]
// @plan NodeUniqueIndexSeek
UNWIND $facts AS fact
CALL (fact) {
  MATCH (e:Event {id: fact}) RETURN e
  UNION
  MATCH (:Event|RetractedEvent {id: fact})<-[:ANSWERED]-(:Response)-[:ANSWER]->(e:Event) RETURN e
  UNION
  MATCH (:Response|RetractedResponse {id: fact})-[:ANSWER]->(named)
  MATCH (e:Event {id: named.id}) RETURN e
}
WITH DISTINCT e
RETURN ProjectedColumns(e)

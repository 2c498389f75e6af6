// Events by their ids; a retracted one as it last stood.
// @param ids string[]
// @row many read
// @col event EventCard
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Event {id: id}) RETURN e
  UNION
  MATCH (e:RetractedEvent) WHERE e:Retracted AND e.id = id AND NOT EXISTS { MATCH (:Event {id: id}) }
  RETURN e ORDER BY e.retractedAt DESC LIMIT 1
}
RETURN EventCard(e) AS event

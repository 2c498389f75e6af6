// Events by their ids; a retracted one as it last stood.
// @param ids string[]
// @row many read
// @col event EventCard
UNWIND $ids AS id
CALL (id) {
  AS_OF MATCH (e:EVENT_VERSION {id: id}) WHERE EventThen(e) RETURN e
  NOW MATCH (e:Event {id: id}) RETURN e
  NOW UNION
  NOW MATCH (e:RetractedEvent) WHERE e:Retracted AND e.id = id AND NOT EXISTS { MATCH (:Event {id: id}) }
  NOW RETURN e ORDER BY e.retractedAt DESC LIMIT 1
}
RETURN EventCard(e) AS event

// Whether a response is there as of the request's clocks: on record then, and both of its acts are there. A response leads to a node of
// its act, and the act as of then may be another version of it: the id says which.
(OnRecordThen(it)
  AND EXISTS { MATCH (it)-[:ANSWER]->(named_) MATCH (answering_:Event|RetractedEvent {id: named_.id}) WHERE EventThen(answering_) }
  AND EXISTS { MATCH (it)-[:ANSWERED]->(named_) MATCH (answered_:Event|RetractedEvent {id: named_.id}) WHERE EventThen(answered_) })

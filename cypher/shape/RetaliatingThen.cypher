// The responses `it` that call an act retaliation as of the request's clocks, by the facts, as versions draw nothing: with the later act
// `e`, the earlier one, and an actor of each (`by`, `upon`).
// One step at a time: planned together, the labels that each may have would multiply.
MATCH (it:Response|RetractedResponse) WHERE it.as = 'RETALIATES' AND OnRecordThen(it)
WITH *
MATCH (it)-[:ANSWER]->(laterNode)
MATCH (it)-[:ANSWERED]->(earlierNode)
WITH *
MATCH (e:Event|RetractedEvent {id: laterNode.id}) WHERE EventThen(e)
WITH *
MATCH (earlier:Event|RetractedEvent {id: earlierNode.id}) WHERE EventThen(earlier)
WITH *
MATCH (e)-[:SOURCE]->(by:Actor)
MATCH (earlier)-[:SOURCE]->(upon:Actor) WHERE by <> upon

// The retaliations of or against an actor as of the request's clocks, by their facts, as versions draw nothing: `it` is [actor, OUT or
// IN]; gives the actor `a`, its counterpart `b`, the later act `e` and `r`, what a drawn relationship would carry.
MATCH (a:Actor {id: it[0]})
MATCH (x:Response|RetractedResponse) WHERE x.as = 'RETALIATES' AND OnRecordThen(x)
MATCH (x)-[:ANSWER]->(laterNode)
MATCH (e:Event|RetractedEvent {id: laterNode.id}) WHERE EventThen(e)
MATCH (x)-[:ANSWERED]->(earlierNode)
MATCH (earlier:Event|RetractedEvent {id: earlierNode.id}) WHERE EventThen(earlier)
MATCH (e)-[:SOURCE]->(by:Actor)
MATCH (earlier)-[:SOURCE]->(upon:Actor) WHERE by <> upon AND a = CASE it[1] WHEN 'OUT' THEN by ELSE upon END
WITH *, CASE it[1] WHEN 'OUT' THEN upon ELSE by END AS b, {date: e.earliest, latest: e.latest, fact: x.id, event: e.id} AS r

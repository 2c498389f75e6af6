// Draws what a response implies: the later act responds to the earlier, and where it retaliates, so do its actors.
CALL (it) {
  MATCH (it)-[:ANSWER]->(later_:Event), (it)-[:ANSWERED]->(earlier_:Event)
  CREATE (later_)-[:RESPONDS_TO {fact: it.id, as: it.as, disputed: EXISTS { (it)-[:DENIED_BY]->() }}]->(earlier_)
}
CALL (it) {
  MATCH (it)-[:ANSWER]->(later_:Event)-[:SOURCE]->(source_:Actor)
  MATCH (it)-[:ANSWERED]->(:Event)-[:SOURCE]->(target_:Actor)
  WHERE it.as = 'RETALIATES' AND source_ <> target_
  CREATE (source_)-[:RETALIATES {fact: it.id, event: later_.id, date: later_.earliest, latest: later_.latest, intensity: later_.intensity}]->(target_)
}

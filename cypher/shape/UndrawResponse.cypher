// Removes what a response has drawn.
CALL (it) {
  MATCH (it)-[:ANSWER]->(later_:Event|RetractedEvent)-[drawn_:RESPONDS_TO]->() WHERE drawn_.fact = it.id
  DELETE drawn_
}
CALL (it) {
  MATCH (it)-[:ANSWER]->()-[:SOURCE]->(source_:Actor)-[drawn_:RETALIATES]->() WHERE drawn_.fact = it.id
  WITH DISTINCT drawn_
  DELETE drawn_
}

// Removes what an event has drawn.
CALL (it) {
  MATCH (it)-[:SOURCE]->(source_:Actor)
  MATCH (it)-[:TARGET]->(target_:Actor)
  MATCH (source_)-[drawn_:ANY_ACT]->(target_) WHERE drawn_.fact = it.id
  DELETE drawn_
}

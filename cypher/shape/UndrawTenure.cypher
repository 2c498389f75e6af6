// Removes what a tenure has drawn.
CALL (it) {
  MATCH (it)-[:HOLDER]->(holder_:Actor)-[drawn_:HOLDS]->() WHERE drawn_.fact = it.id
  DELETE drawn_
}

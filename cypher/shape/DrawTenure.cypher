// Draws what a tenure implies: the person holds the office.
CALL (it) {
  MATCH (it)-[:HOLDER]->(holder_:Actor), (it)-[:OFFICE]->(office_:Actor)
  CREATE (holder_)-[:HOLDS {fact: it.id}]->(office_)
}

// Ties actors to their country and their whole, where they have none.
// @param rows LineActor[]
// @row one write
// @touches nothing
// @col written int
// @plan !NodeByLabelScan
UNWIND $rows AS row
MATCH (a:Actor {id: row.id}) USING INDEX a:Actor(id)
CALL (a, row) {
  WITH a, row WHERE NOT EXISTS { (a)-[:OF_COUNTRY]->() }
  MATCH (c:Actor {id: row.country}) USING INDEX c:Actor(id) WHERE c:Country CREATE (a)-[:OF_COUNTRY]->(c)
}
CALL (a, row) {
  WITH a, row WHERE NOT EXISTS { (a)-[:PART_OF]->() }
  MATCH (whole:Actor {id: row.partOf}) USING INDEX whole:Actor(id) CREATE (a)-[:PART_OF]->(whole)
}
RETURN count(a) AS written

// Ties issues to their whole, where they have none, and to parties that they lack.
// @param rows LineIssue[]
// @row one write
// @touches nothing
// @col written int
UNWIND $rows AS row
MATCH (i:Issue {id: row.id})
CALL (i, row) {
  WITH i, row WHERE NOT EXISTS { (i)-[:PART_OF]->() }
  MATCH (whole:Issue {id: row.partOf}) CREATE (i)-[:PART_OF]->(whole)
}
CALL (i, row) {
  UNWIND row.parties AS tie
  MATCH (a:Actor {id: tie.id}) WHERE NOT EXISTS { (i)-[:PARTY]->(a) }
  CREATE (i)-[party:PARTY]->(a) SET party.position = tie.position
}
RETURN count(i) AS written

// Ties issues to their parties and to what they are a part of.
// @param rows IssueRow[]
// @row one write
// @touches nothing
// @col tied int
UNWIND $rows AS row
MATCH (i:Issue {id: row.id})
CALL (i) { MATCH (i)-[old:PARTY|PART_OF]->() DELETE old }
CALL (i, row) { MATCH (w:Issue {id: row.partOf}) CREATE (i)-[:PART_OF]->(w) }
CALL (i, row) {
  UNWIND range(0, size(row.parties) - 1) AS n
  MATCH (a:Actor {id: row.parties[n]})
  CREATE (i)-[:PARTY {position: n}]->(a)
}
RETURN count(i) AS tied

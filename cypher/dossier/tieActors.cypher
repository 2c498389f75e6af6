// Ties actors to their country and to what they are a part of.
// @param rows ActorRow[]
// @row one write
// @touches nothing
// @col tied int
UNWIND $rows AS row
MATCH (a:Actor {id: row.id})
CALL (a) { MATCH (a)-[old:OF_COUNTRY|PART_OF]->() DELETE old }
CALL (a, row) { MATCH (c:Actor {id: row.country}) CREATE (a)-[:OF_COUNTRY]->(c) }
CALL (a, row) { MATCH (w:Actor {id: row.partOf}) CREATE (a)-[:PART_OF]->(w) }
RETURN count(a) AS tied

// Moves the parts of one actor to another; a tie that would make an actor a part of itself, directly or over others, goes.
// @param from string
// @param into string
// @row one write
// @col id string
MATCH (from:Actor {id: $from}) MATCH (into:Actor {id: $into})
CALL (from, into) {
  MATCH (part)-[r:PART_OF]->(from)
  WITH into, part, r, EXISTS { (into)-[:PART_OF*0..]->(part) } AS circle
  FOREACH (_ IN CASE WHEN circle THEN [] ELSE [1] END | CREATE (part)-[:PART_OF]->(into))
  DELETE r
}
RETURN into.id AS id

// Moves the participations of one actor to another, those in versions that no longer stand too. Where both take part
// in the same role one participation is left, in the earlier of the two places.
// @param from string
// @param into string
// @row one write
// @col id string
MATCH (from:Actor {id: $from}) MATCH (into:Actor {id: $into})
CALL (from, into) {
  MATCH (n)-[r:SOURCE]->(from)
  OPTIONAL MATCH (n)-[other:SOURCE]->(into)
  SET other.position = CASE WHEN r.position < other.position THEN r.position ELSE other.position END
  FOREACH (_ IN CASE WHEN other IS NULL THEN [1] ELSE [] END | CREATE (n)-[:SOURCE {actor: $into, date: r.date, fact: r.fact, position: r.position}]->(into))
  DELETE r
}
CALL (from, into) {
  MATCH (n)-[r:TARGET]->(from)
  OPTIONAL MATCH (n)-[other:TARGET]->(into)
  SET other.position = CASE WHEN r.position < other.position THEN r.position ELSE other.position END
  FOREACH (_ IN CASE WHEN other IS NULL THEN [1] ELSE [] END | CREATE (n)-[:TARGET {actor: $into, date: r.date, fact: r.fact, position: r.position}]->(into))
  DELETE r
}
RETURN into.id AS id

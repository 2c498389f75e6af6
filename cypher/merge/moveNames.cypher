// Moves the names of one actor to another, which keeps its standard name; a name that both have is there once.
// @param from string
// @param into string
// @row one write
// @col id string
MATCH (from:Actor {id: $from}) MATCH (into:Actor {id: $into})
CALL (from, into) {
  MATCH (from)-[:KNOWN_AS]->(s:Alias) WHERE EXISTS { MATCH (:Alias {owner: $into, text: s.text}) }
  DETACH DELETE s
}
CALL (from, into) {
  MATCH (from)-[r:KNOWN_AS]->(s:Alias)
  DELETE r
  SET s.owner = $into, s.standard = false
  CREATE (into)-[:KNOWN_AS]->(s)
}
RETURN into.id AS id

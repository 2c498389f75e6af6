// Moves to another actor what else refers to one: tenures, who asserts and denies, parties of issues, reports, those of a
// country. Where both are named in a list one entry is left, in the earlier of the two places.
// @param from string
// @param into string
// @row one write
// @col id string
MATCH (from:Actor {id: $from}) MATCH (into:Actor {id: $into})
CALL (from, into) { MATCH (n)-[r:HOLDER]->(from) CREATE (n)-[:HOLDER]->(into) DELETE r }
CALL (from, into) { MATCH (n)-[r:OFFICE]->(from) CREATE (n)-[:OFFICE]->(into) DELETE r }
CALL (from, into) { MATCH (n)-[r:PUBLISHED_BY]->(from) CREATE (n)-[:PUBLISHED_BY]->(into) DELETE r }
CALL (from, into) { MATCH (n)-[r:OF_COUNTRY]->(from) CREATE (n)-[:OF_COUNTRY]->(into) DELETE r }
CALL (from, into) { MATCH (p:Place) WHERE 'Country' IN labels(from) AND p.country = $from SET p.country = $into }
CALL (from, into) {
  MATCH (n)-[r:ASSERTED_BY]->(from)
  OPTIONAL MATCH (n)-[other:ASSERTED_BY]->(into)
  SET other.position = CASE WHEN r.position < other.position THEN r.position ELSE other.position END
  FOREACH (_ IN CASE WHEN other IS NULL THEN [1] ELSE [] END | CREATE (n)-[:ASSERTED_BY {position: r.position}]->(into))
  DELETE r
}
CALL (from, into) {
  MATCH (n)-[r:DENIED_BY]->(from)
  OPTIONAL MATCH (n)-[other:DENIED_BY]->(into)
  SET other.position = CASE WHEN r.position < other.position THEN r.position ELSE other.position END
  FOREACH (_ IN CASE WHEN other IS NULL THEN [1] ELSE [] END | CREATE (n)-[:DENIED_BY {position: r.position}]->(into))
  DELETE r
}
CALL (from, into) {
  MATCH (n)-[r:PARTY]->(from)
  OPTIONAL MATCH (n)-[other:PARTY]->(into)
  SET other.position = CASE WHEN r.position < other.position THEN r.position ELSE other.position END
  FOREACH (_ IN CASE WHEN other IS NULL THEN [1] ELSE [] END | CREATE (n)-[:PARTY {position: r.position}]->(into))
  DELETE r
}
RETURN into.id AS id

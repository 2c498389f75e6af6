// Moves everything that hangs on one actor to another, leaves a redirect in its place and removes it.
// @param from string
// @param into string
// @param now datetime
// @row one write
// @col id string
MATCH (from:Actor {id: $from})
MATCH (into:Actor {id: $into})
CALL (from, into) {
  MATCH (n)-[r:SOURCE]->(from)
  FOREACH (_ IN CASE WHEN EXISTS { (n)-[:SOURCE]->(into) } THEN [] ELSE [1] END | CREATE (n)-[c:SOURCE]->(into) SET c = properties(r), c.actor = into.id)
  DELETE r
}
CALL (from, into) {
  MATCH (n)-[r:TARGET]->(from)
  FOREACH (_ IN CASE WHEN EXISTS { (n)-[:TARGET]->(into) } THEN [] ELSE [1] END | CREATE (n)-[c:TARGET]->(into) SET c = properties(r), c.actor = into.id)
  DELETE r
}
CALL (from, into) {
  MATCH (n)-[r:HOLDER]->(from) WHERE n <> into
  FOREACH (_ IN CASE WHEN EXISTS { (n)-[:HOLDER]->(into) } THEN [] ELSE [1] END | CREATE (n)-[c:HOLDER]->(into) SET c = properties(r))
  DELETE r
}
CALL (from, into) {
  MATCH (n)-[r:OFFICE]->(from) WHERE n <> into
  FOREACH (_ IN CASE WHEN EXISTS { (n)-[:OFFICE]->(into) } THEN [] ELSE [1] END | CREATE (n)-[c:OFFICE]->(into) SET c = properties(r))
  DELETE r
}
CALL (from, into) {
  MATCH (n)-[r:ASSERTED_BY]->(from) WHERE n <> into
  FOREACH (_ IN CASE WHEN EXISTS { (n)-[:ASSERTED_BY]->(into) } THEN [] ELSE [1] END | CREATE (n)-[c:ASSERTED_BY]->(into) SET c = properties(r))
  DELETE r
}
CALL (from, into) {
  MATCH (n)-[r:DENIED_BY]->(from) WHERE n <> into
  FOREACH (_ IN CASE WHEN EXISTS { (n)-[:DENIED_BY]->(into) } THEN [] ELSE [1] END | CREATE (n)-[c:DENIED_BY]->(into) SET c = properties(r))
  DELETE r
}
CALL (from, into) {
  MATCH (n)-[r:PUBLISHED_BY]->(from) WHERE n <> into
  FOREACH (_ IN CASE WHEN EXISTS { (n)-[:PUBLISHED_BY]->(into) } THEN [] ELSE [1] END | CREATE (n)-[c:PUBLISHED_BY]->(into) SET c = properties(r))
  DELETE r
}
CALL (from, into) {
  MATCH (n)-[r:OF_COUNTRY]->(from) WHERE n <> into
  FOREACH (_ IN CASE WHEN EXISTS { (n)-[:OF_COUNTRY]->(into) } THEN [] ELSE [1] END | CREATE (n)-[c:OF_COUNTRY]->(into) SET c = properties(r))
  DELETE r
}
CALL (from, into) {
  MATCH (n)-[r:PART_OF]->(from) WHERE n <> into
  FOREACH (_ IN CASE WHEN EXISTS { (n)-[:PART_OF]->(into) } THEN [] ELSE [1] END | CREATE (n)-[c:PART_OF]->(into) SET c = properties(r))
  DELETE r
}
CALL (from, into) {
  MATCH (n)-[r:PARTY]->(from) WHERE n <> into
  FOREACH (_ IN CASE WHEN EXISTS { (n)-[:PARTY]->(into) } THEN [] ELSE [1] END | CREATE (n)-[c:PARTY]->(into) SET c = properties(r))
  DELETE r
}
CALL (from, into) {
  MATCH (from)-[:OF_COUNTRY]->(n) WHERE n <> into AND NOT EXISTS { (into)-[:OF_COUNTRY]->() }
  CREATE (into)-[:OF_COUNTRY]->(n)
}
CALL (from, into) {
  MATCH (from)-[:PART_OF]->(n) WHERE n <> into AND NOT EXISTS { (into)-[:PART_OF]->() }
  CREATE (into)-[:PART_OF]->(n)
}
CALL (from, into) {
  MATCH (from)-[:KNOWN_AS]->(s:Alias)
  FOREACH (_ IN CASE WHEN EXISTS { MATCH (:Alias {owner: into.id, text: s.text}) } THEN [] ELSE [1] END |
    CREATE (into)-[:KNOWN_AS]->(c:Alias) SET c = properties(s), c.owner = into.id, c.standard = false)
  DETACH DELETE s
}
CALL (into) {
  MATCH (r:Redirect {to: $from}) SET r.to = into.id
}
CREATE (:Redirect {id: $from, to: $into, mergedAt: $now})
WITH from, into
DETACH DELETE from
RETURN into.id AS id

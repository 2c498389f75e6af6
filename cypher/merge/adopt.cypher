// Gives an actor what it lacks and the one that goes into it has: the country, the whole, the sector. What a dossier
// states keeps the country and the whole that the dossier states, or none.
// @param from string
// @param into string
// @row one write
// @col id string
MATCH (from:Actor {id: $from}) MATCH (into:Actor {id: $into})
SET into.sector = coalesce(into.sector, from.sector)
WITH from, into, NOT EXISTS { (into)<-[:STATES]-(:Dossier) } AS free
FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END | SET into.description = coalesce(into.description, from.description))
WITH from, into, free
CALL (from, into, free) {
  MATCH (from)-[:OF_COUNTRY]->(country)
  WHERE free AND NOT EXISTS { (into)-[:OF_COUNTRY]->() }
  CREATE (into)-[:OF_COUNTRY]->(country)
}
CALL (from, into, free) {
  MATCH (from)-[:PART_OF]->(whole)
  WHERE free AND NOT EXISTS { (into)-[:PART_OF]->() } AND NOT EXISTS { (whole)-[:PART_OF*0..]->(into) }
  CREATE (into)-[:PART_OF]->(whole)
}
RETURN into.id AS id

// Writes actors that nobody knew, each under its name; one that stands already stays as it is, and one that was
// merged into another stays merged.
// @param rows CodedActorRow[]
// @param import string?
// @row one write
// @touches nothing
// @col written int
UNWIND $rows AS row
WITH row WHERE NOT EXISTS { MATCH (:Redirect {id: row.id}) }
MERGE (a:Actor {id: row.id})
ON CREATE SET a.type = row.type, a.name = row.name, a.kind = row.kind, a.sector = row.sector, a.import = $import, a.fresh = true
WITH a, row WHERE a.fresh
REMOVE a.fresh
FOREACH (_ IN CASE row.type WHEN 'Person' THEN [1] ELSE [] END | SET a:Person)
FOREACH (_ IN CASE row.type WHEN 'Office' THEN [1] ELSE [] END | SET a:Office)
FOREACH (_ IN CASE row.type WHEN 'Ministry' THEN [1] ELSE [] END | SET a:Ministry)
FOREACH (_ IN CASE row.type WHEN 'Country' THEN [1] ELSE [] END | SET a:Country)
FOREACH (_ IN CASE row.type WHEN 'Organization' THEN [1] ELSE [] END | SET a:Organization)
CREATE (a)-[:KNOWN_AS]->(:Alias {owner: row.id, text: row.name, key: row.key, characters: row.characters, sounds: row.sounds, language: null, script: null, note: null, standard: true})
WITH a, row
CALL (a, row) { MATCH (c:Actor {id: row.country}) CREATE (a)-[:OF_COUNTRY]->(c) }
CALL (a, row) { MATCH (whole:Actor {id: row.partOf}) CREATE (a)-[:PART_OF]->(whole) }
RETURN count(a) AS written

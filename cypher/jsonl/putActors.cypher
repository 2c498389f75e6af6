// Writes actors that are not there, with their names; one that was merged into another stays merged.
// @param rows LineActor[]
// @row one write
// @touches nothing
// @col written int
UNWIND $rows AS row
WITH row WHERE NOT EXISTS { MATCH (:Actor {id: row.id}) } AND NOT EXISTS { MATCH (:Redirect {id: row.id}) }
CREATE (a:Actor {id: row.id, type: row.type, name: row.name, description: row.description, kind: row.kind, sector: row.sector, alpha2: row.alpha2})
FOREACH (_ IN CASE row.type WHEN 'Person' THEN [1] ELSE [] END | SET a:Person)
FOREACH (_ IN CASE row.type WHEN 'Office' THEN [1] ELSE [] END | SET a:Office)
FOREACH (_ IN CASE row.type WHEN 'Ministry' THEN [1] ELSE [] END | SET a:Ministry)
FOREACH (_ IN CASE row.type WHEN 'Country' THEN [1] ELSE [] END | SET a:Country)
FOREACH (_ IN CASE row.type WHEN 'Organization' THEN [1] ELSE [] END | SET a:Organization)
FOREACH (name IN row.names |
  CREATE (a)-[:KNOWN_AS]->(:Alias {owner: row.id, text: name.text, key: name.key, characters: name.characters, sounds: name.sounds, language: name.language, script: name.script, note: name.note, standard: name.standard}))
RETURN count(a) AS written

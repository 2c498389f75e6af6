// Writes issues that are not there, with their names.
// @param rows LineIssue[]
// @row one write
// @touches nothing
// @col written int
UNWIND $rows AS row
WITH row WHERE NOT EXISTS { MATCH (:Issue {id: row.id}) }
CREATE (i:Issue {id: row.id, type: row.type, name: row.name, description: row.description, kind: row.kind, facets: row.facets, opened: row.opened, closed: row.closed})
FOREACH (_ IN CASE row.type WHEN 'Dispute' THEN [1] ELSE [] END | SET i:Dispute)
FOREACH (_ IN CASE row.type WHEN 'Agreement' THEN [1] ELSE [] END | SET i:Agreement)
FOREACH (_ IN CASE row.type WHEN 'LegalCase' THEN [1] ELSE [] END | SET i:LegalCase)
FOREACH (_ IN CASE row.type WHEN 'Measure' THEN [1] ELSE [] END | SET i:Measure)
FOREACH (name IN row.names |
  CREATE (i)-[:KNOWN_AS]->(:Alias {owner: row.id, text: name.text, key: name.key, characters: name.characters, sounds: name.sounds, language: name.language, script: name.script, note: name.note, standard: name.standard}))
RETURN count(i) AS written

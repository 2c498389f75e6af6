// Writes the names of actors and issues.
// @param rows AliasRow[]
// @row one write
// @col written int
UNWIND $rows AS row
MATCH (n:Actor|Issue {id: row.owner})
CREATE (s:Alias {owner: row.owner, text: row.text, key: row.key, characters: row.characters, language: row.language, script: row.script, note: row.note, standard: row.standard})
CREATE (n)-[:KNOWN_AS]->(s)
RETURN count(s) AS written

// Writes the names of actors and issues; one that is there already is written anew.
// @param rows AliasRow[]
// @row one write
// @touches nothing
// @col written int
UNWIND $rows AS row
MATCH (n:Actor|Issue {id: row.owner})
MERGE (s:Alias {owner: row.owner, text: row.text})
SET s.key = row.key, s.characters = row.characters, s.sounds = row.sounds, s.language = row.language, s.script = row.script, s.note = row.note, s.standard = row.standard
MERGE (n)-[:KNOWN_AS]->(s)
RETURN count(s) AS written

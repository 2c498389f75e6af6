// Writes anew what the indexes hold of names.
// @param rows NameKeysRow[]
// @row one write
// @col written int
UNWIND $rows AS row
MATCH (s:Alias {owner: row.owner, text: row.text})
SET s.key = row.key, s.characters = row.characters, s.sounds = row.sounds
RETURN count(s) AS written

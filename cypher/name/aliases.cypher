// The other names of actors and issues.
// @param ids string[]
// @row many read
// @timeless names have no clock
// @col key string
// @col text string
// @col language string?
// @col script string?
// @col note string?
MATCH (n:Actor|Issue)-[:KNOWN_AS]->(s:Alias)
WHERE n.id IN $ids AND NOT s.standard
RETURN n.id AS key, s.text AS text, s.language AS language, s.script AS script, s.note AS note
ORDER BY key, coalesce(s.language, 'zzz'), s.text

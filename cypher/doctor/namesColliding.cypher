// Names that two actors or two issues of one type share, by the name; grave when it is the standard name of both.
// @row many read
// @col ids string[]
// @col text string
// @col standard boolean
MATCH (n:Actor|Issue)-[:KNOWN_AS]->(s:Alias)
WITH s.key AS key, n.type AS type, collect(DISTINCT n.id) AS ids, min(s.text) AS text, collect(DISTINCT CASE WHEN s.standard THEN n.id END) AS standards
WHERE size(ids) > 1
RETURN COLLECT { UNWIND ids AS id RETURN id ORDER BY id } AS ids, text, size(standards) > 1 AS standard ORDER BY text, ids

// Names that two actors or two issues of one type share, by the name; grave when it is the standard name of two of one country, to the letter.
// @row many read
// @col ids string[]
// @col text string
// @col standard boolean
MATCH (n:Actor|Issue)-[:KNOWN_AS]->(s:Alias)
OPTIONAL MATCH (n)-[:OF_COUNTRY]->(c:Country)
WITH n, s, min(c.id) AS country
WITH s.key AS key, n.type AS type, collect(DISTINCT n.id) AS ids, min(s.text) AS text, collect(DISTINCT CASE WHEN s.standard THEN {id: n.id, text: s.text, country: country} END) AS standards
WHERE size(ids) > 1
RETURN COLLECT { UNWIND ids AS id RETURN id ORDER BY id } AS ids, text,
  size(standards) > COUNT { UNWIND standards AS name RETURN DISTINCT name.text, name.country } AS standard ORDER BY text, ids

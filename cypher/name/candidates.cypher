// What names may mean, each name by all of its ways: the id; the same or beginning so but for case, accents and spaces;
// holding its words or nearly so; holding its characters side by side, for scripts that write without spaces; sounding alike.
// With the country of whoever bears it and how much is on record of them.
// @param names NameQuery[]
// @param limit int
// @row many read
// @timeless names have no clock
// @col at int
// @col owner string
// @col text string
// @col language string?
// @col script string?
// @col standard boolean
// @col country string?
// @col acts int
// @plan NodeIndexSeekByRange
UNWIND $names AS name
CALL (name) {
  UNWIND name.ids AS id
  OPTIONAL MATCH (r:Redirect {id: id})
  MATCH (n:Actor|Issue {id: coalesce(r.to, id)})-[:KNOWN_AS]->(s:Alias) WHERE s.standard
  RETURN s
  UNION
  WITH name WHERE name.key IS NOT NULL
  MATCH (s:Alias) WHERE s.key STARTS WITH name.key
  RETURN s ORDER BY size(s.key), s.owner, s.text LIMIT $limit
  UNION
  WITH name WHERE name.words IS NOT NULL
  CALL db.index.fulltext.queryNodes('names', name.words, {limit: $limit}) YIELD node AS s
  RETURN s
  UNION
  WITH name WHERE name.characters IS NOT NULL
  CALL db.index.fulltext.queryNodes('names_cjk', name.characters, {limit: $limit}) YIELD node AS s
  RETURN s
  UNION
  WITH name WHERE name.sounds IS NOT NULL
  CALL db.index.fulltext.queryNodes('names_by_sound', name.sounds, {limit: $limit}) YIELD node AS s
  RETURN s
}
MATCH (n:Actor|Issue)-[:KNOWN_AS]->(s)
RETURN name.at AS at, s.owner AS owner, s.text AS text, s.language AS language, s.script AS script, s.standard AS standard,
  head([(n)-[:OF_COUNTRY]->(c) | c.id]) AS country,
  COUNT { (n)<-[:SOURCE]-() } + COUNT { (n)<-[:TARGET]-() } + COUNT { (n)<-[:CONCERNS]-() } AS acts
ORDER BY at, owner, text

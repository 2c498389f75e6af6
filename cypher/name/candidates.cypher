// Names like a text: the same or beginning so but for case, accents and spaces; holding its words or nearly so; holding
// its characters side by side, for scripts that write without spaces. Null leaves a way of looking out.
// @param key string?
// @param words string?
// @param characters string?
// @param limit int
// @row many read
// @timeless names have no clock
// @col owner string
// @col text string
// @col standard boolean
CALL () {
  WITH 1 AS one WHERE $key IS NOT NULL
  MATCH (s:Alias) WHERE s.key STARTS WITH $key
  RETURN s ORDER BY size(s.key), s.owner, s.text LIMIT $limit
  UNION
  WITH 1 AS one WHERE $words IS NOT NULL
  CALL db.index.fulltext.queryNodes('names', $words, {limit: $limit}) YIELD node AS s
  RETURN s
  UNION
  WITH 1 AS one WHERE $characters IS NOT NULL
  CALL db.index.fulltext.queryNodes('names_cjk', $characters, {limit: $limit}) YIELD node AS s
  RETURN s
}
RETURN s.owner AS owner, s.text AS text, s.standard AS standard
ORDER BY owner, text

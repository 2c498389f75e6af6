// Which migrations this graph has had.
// @row many read
// @col version int
MATCH (m:Migration) RETURN m.version AS version ORDER BY version

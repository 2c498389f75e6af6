// Names of which the indexes do not know yet what they sound like.
// @param limit int
// @row many read
// @timeless names have no clock
// @col owner string
// @col text string
MATCH (s:Alias) WHERE s.sounds IS NULL AND s.owner IS NOT NULL AND s.text IS NOT NULL
RETURN s.owner AS owner, s.text AS text LIMIT $limit

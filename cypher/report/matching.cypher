// Texts that hold the words, best first; `fits` where it is one of reports whose title holds them.
// @param query string
// @param limit int
// @row many read
// @timeless reports have no clock
// @col id string
// @col fits boolean
CALL db.index.fulltext.queryNodes('texts', $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id, node:Report AS fits ORDER BY score DESC, id

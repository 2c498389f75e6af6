// Texts that hold the words, best first; `fits` where it is one of events whose summary or demand holds them.
// @param query string
// @param limit int
// @row many read
// @col id string
// @col fits boolean
CALL db.index.fulltext.queryNodes('texts', $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id, node:Event AS fits ORDER BY score DESC, id

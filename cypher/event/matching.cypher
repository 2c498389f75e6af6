// Ids of events whose summary or demand holds the words, best first.
// @param query string
// @param limit int
// @row many read
// @col id string
CALL db.index.fulltext.queryNodes('texts', $query, {limit: $limit}) YIELD node, score
WITH node, score WHERE node:Event
RETURN node.id AS id ORDER BY score DESC, id

// Events and reports whose text holds the words, best first.
// @param query string
// @param limit int
// @row many read
// @col id string
// @col type string
// @col text string
// @col score float
CALL db.index.fulltext.queryNodes('texts', $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id, CASE WHEN node:Event THEN 'Event' ELSE 'Report' END AS type, coalesce(node.summary, node.title, '') AS text, score
ORDER BY score DESC, id

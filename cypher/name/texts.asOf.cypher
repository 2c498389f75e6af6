// Texts of versions have an index of their own. The best 10,000 of each are looked at.
CALL () {
  CALL db.index.fulltext.queryNodes('texts', $query, {limit: 10000}) YIELD node, score
  WITH node, score WHERE NOT node:Event OR EventThen(node)
  RETURN node, score ORDER BY score DESC LIMIT $limit
  UNION ALL
  CALL db.index.fulltext.queryNodes('past_texts', $query, {limit: 10000}) YIELD node, score
  WITH node, score WHERE EventThen(node)
  RETURN node, score ORDER BY score DESC LIMIT $limit
}
RETURN node.id AS id, CASE WHEN node:Report THEN 'Report' ELSE 'Event' END AS type, coalesce(node.summary, node.title, '') AS text, score
ORDER BY score DESC, id LIMIT $limit

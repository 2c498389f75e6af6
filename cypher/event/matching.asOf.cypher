// Texts of versions have an index of their own.
CALL () {
  CALL db.index.fulltext.queryNodes('texts', $query, {limit: $limit}) YIELD node, score
  RETURN node, score, node:Event AND EventThen(node) AS fits
  UNION ALL
  CALL db.index.fulltext.queryNodes('past_texts', $query, {limit: $limit}) YIELD node, score
  RETURN node, score, EventThen(node) AS fits
}
RETURN node.id AS id, coalesce(fits, false) AS fits ORDER BY score DESC, id

// A page of what a dossier states, by id.
// @param dossier string
// @param cursor string
// @param limit int
// @row many read
// @col id string
// @col kind string
// @col content string
MATCH (:Dossier {id: $dossier})-[s:STATES]->() WHERE s.id > $cursor
RETURN s.id AS id, s.kind AS kind, s.content AS content
ORDER BY id LIMIT $limit

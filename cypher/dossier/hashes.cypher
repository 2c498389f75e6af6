// Which dossiers the graph holds, and in which wording.
// @row many read
// @col id string
// @col hash string
MATCH (d:Dossier) RETURN d.id AS id, d.hash AS hash ORDER BY id

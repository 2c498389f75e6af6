// Every dossier, by id.
// @row many read
// @col id string
// @col title string
// @col description string?
// @col licence string?
// @col hash string
// @col importedAt datetime
MATCH (d:Dossier)
RETURN d.id AS id, d.title AS title, d.description AS description, d.licence AS licence, d.hash AS hash, d.importedAt AS importedAt ORDER BY id

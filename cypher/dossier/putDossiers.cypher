// Writes dossiers.
// @param rows DossierRow[]
// @param now datetime
// @row one write
// @touches nothing
// @col written int
UNWIND $rows AS row
MERGE (d:Dossier {id: row.id})
SET d.title = row.title, d.description = row.description, d.licence = row.licence, d.hash = row.hash, d.importedAt = $now
RETURN count(d) AS written

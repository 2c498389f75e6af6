// Writes dossiers that are not there.
// @param rows LineDossier[]
// @row one write
// @touches nothing
// @col written int
UNWIND $rows AS row
WITH row WHERE NOT EXISTS { MATCH (:Dossier {id: row.id}) }
CREATE (d:Dossier {id: row.id, title: row.title, description: row.description, licence: row.licence, hash: row.hash, importedAt: row.importedAt})
RETURN count(d) AS written

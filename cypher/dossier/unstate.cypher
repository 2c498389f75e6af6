// Forgets that dossiers state things, before it is written what they state now.
// @param rows StatedRow[]
// @row one write
// @touches nothing
// @col removed int
UNWIND $rows AS row
MATCH (:Dossier {id: row.dossier})-[s:STATES {id: row.id}]->()
DELETE s
RETURN count(*) AS removed

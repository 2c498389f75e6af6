// Facts that stand although no dossier states them and no dataset brought them.
// @row many read
// @col id string
MATCH (f:Fact) WHERE f.dataset IS NULL AND NOT EXISTS { (f)<-[:STATES]-(:Dossier) }
RETURN f.id AS id ORDER BY id

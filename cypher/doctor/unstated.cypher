// Facts that stand although no dossier states them.
// @row many read
// @col id string
MATCH (f:Fact) WHERE NOT EXISTS { (f)<-[:STATES]-(:Dossier) }
RETURN f.id AS id ORDER BY id

// What is known of actors that may be merged: their type, whether a dossier states them, and where one that was merged went.
// @param ids string[]
// @row many read
// @col id string
// @col type string?
// @col dossiers string[]
// @col redirect string?
UNWIND $ids AS id
OPTIONAL MATCH (a:Actor {id: id})
OPTIONAL MATCH (r:Redirect {id: id})
RETURN id, a.type AS type, [(a)<-[:STATES]-(d:Dossier) | d.id] AS dossiers, r.to AS redirect

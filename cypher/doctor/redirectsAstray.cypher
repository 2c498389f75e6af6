// Former ids of actors that lead nowhere, or that an actor has.
// @row many read
// @col id string
// @col what string
MATCH (r:Redirect)
WITH r, EXISTS { MATCH (:Actor {id: r.id}) } AS taken, EXISTS { MATCH (:Actor {id: r.to}) } AS leads
WHERE taken OR NOT leads
RETURN r.id AS id, CASE WHEN taken THEN 'it was merged into ' + r.to + ', and an actor has its id again' ELSE 'it was merged into ' + r.to + ', which no actor is' END AS what
ORDER BY id

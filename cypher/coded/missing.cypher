// Which of these ids no actor has.
// @param ids string[]
// @row many read
// @col id string
UNWIND $ids AS id
WITH id WHERE NOT EXISTS { MATCH (:Actor {id: id}) }
RETURN id ORDER BY id

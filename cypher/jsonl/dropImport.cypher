// Removes the record of an import, where the records that came with the facts say the same.
// @param id string
// @row none write
MATCH (i:Import {id: $id})
DETACH DELETE i

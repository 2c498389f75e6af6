// What issues are a part of, at any depth, themselves first, and whether that is there.
// @param ids string[]
// @row many read
// @col key string
// @col whole string
// @col type string
// @col there boolean
// @plan NodeUniqueIndexSeek
UNWIND $ids AS key
MATCH path = (:Issue {id: key})-[:PART_OF*0..8]->(i:Issue)
RETURN key, i.id AS whole, i.type AS type,
  NOW true AS there
  AS_OF IssueThen(i) AS there
ORDER BY key, length(path)

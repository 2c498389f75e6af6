// Actors, issues and reports that are, over others, a part of themselves or cite themselves.
// @row many read
// @col id string
MATCH (n:Actor|Issue|Report) WHERE EXISTS { (n)-[:PART_OF|CITES*1..8]->(n) }
RETURN n.id AS id ORDER BY id

// What things are a part of or cite, step by step, to see whether a new tie would close a circle.
// @param ids string[]
// @row many read
// @col inner string
// @col outer string
MATCH (n:Actor|Issue|Report)-[:PART_OF|CITES*0..8]->(m) WHERE n.id IN $ids
MATCH (m)-[:PART_OF|CITES]->(o)
RETURN DISTINCT m.id AS inner, o.id AS outer

// What things refer to themselves: an actor's country and whole, an issue's whole and parties, a report's publisher and what it cites, a place's country.
// @param ids string[]
// @row many read
// @col id string
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Actor|Issue|Report {id: id})-[:OF_COUNTRY|PART_OF|PARTY|PUBLISHED_BY|CITES]->(m)
  RETURN m.id AS needed
  UNION
  MATCH (p:Place {id: id}) WHERE p.country IS NOT NULL
  MATCH (c:Actor {id: p.country}) USING INDEX c:Actor(id) WHERE c:Country
  RETURN c.id AS needed
}
RETURN DISTINCT needed AS id ORDER BY id

// The actors with these ids, by id; one that was retired since as it last stood.
// @param ids string[]
// @row many read
// @col actor ExportedActor
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Actor {id: id}) RETURN n
  UNION
  MATCH (n:Retracted {id: id}) WHERE NOT EXISTS { MATCH (:Actor {id: id}) }
  RETURN n ORDER BY n.retractedAt DESC LIMIT 1
}
RETURN ExportedActor(n) AS actor ORDER BY n.id

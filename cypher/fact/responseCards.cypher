// Responses by their ids; a retracted one as it last stood.
// @param ids string[]
// @row many read
// @col response ResponseCard
UNWIND $ids AS id
CALL (id) {
  MATCH (x:Fact {id: id}) WHERE x:Response RETURN x
  UNION
  MATCH (x:Retracted {id: id}) WHERE x:RetractedResponse AND NOT EXISTS { MATCH (:Fact {id: id}) }
  RETURN x ORDER BY x.retractedAt DESC LIMIT 1
}
RETURN ResponseCard(x) AS response

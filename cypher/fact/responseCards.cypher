// Responses by their ids; a retracted one as it last stood.
// @param ids string[]
// @row many read
// @col response ResponseCard
UNWIND $ids AS id
CALL (id) {
  AS_OF MATCH (x:Fact|Retracted {id: id}) WHERE (x:Response OR x:RetractedResponse) AND ResponseThen(x) RETURN x
  NOW MATCH (x:Fact {id: id}) USING INDEX x:Fact(id) WHERE x:Response RETURN x
  NOW UNION
  NOW MATCH (x:Retracted {id: id}) WHERE x:RetractedResponse AND NOT EXISTS { MATCH (:Fact {id: id}) }
  NOW RETURN x ORDER BY x.retractedAt DESC LIMIT 1
}
RETURN ResponseCard(x) AS response

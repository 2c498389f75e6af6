// Tenures by their ids; a retracted one as it last stood.
// @param ids string[]
// @row many read
// @col tenure TenureCard
UNWIND $ids AS id
CALL (id) {
  AS_OF MATCH (t:Fact|Retracted {id: id}) WHERE (t:Tenure OR t:RetractedTenure) AND TenureThen(t) RETURN t
  NOW MATCH (t:Fact {id: id}) USING INDEX t:Fact(id) WHERE t:Tenure RETURN t
  NOW UNION
  NOW MATCH (t:Retracted {id: id}) WHERE t:RetractedTenure AND NOT EXISTS { MATCH (:Fact {id: id}) }
  NOW RETURN t ORDER BY t.retractedAt DESC LIMIT 1
}
RETURN TenureCard(t) AS tenure

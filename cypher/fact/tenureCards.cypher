// Tenures by their ids; a retracted one as it last stood.
// @param ids string[]
// @row many read
// @col tenure TenureCard
UNWIND $ids AS id
CALL (id) {
  MATCH (t:Fact {id: id}) WHERE t:Tenure RETURN t
  UNION
  MATCH (t:Retracted {id: id}) WHERE t:RetractedTenure AND NOT EXISTS { MATCH (:Fact {id: id}) }
  RETURN t ORDER BY t.retractedAt DESC LIMIT 1
}
RETURN TenureCard(t) AS tenure

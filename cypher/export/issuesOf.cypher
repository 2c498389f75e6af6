// The issues with these ids, by id; one that was retired since as it last stood.
// @param ids string[]
// @row many read
// @col issue ExportedIssue
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Issue {id: id}) RETURN n
  UNION
  MATCH (n:Retracted {id: id}) WHERE NOT EXISTS { MATCH (:Issue {id: id}) }
  RETURN n ORDER BY n.retractedAt DESC LIMIT 1
}
RETURN ExportedIssue(n) AS issue ORDER BY n.id

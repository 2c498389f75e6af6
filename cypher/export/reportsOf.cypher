// The reports with these ids, by id; one that was retired since as it last stood.
// @param ids string[]
// @row many read
// @col report ExportedReport
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Report {id: id}) RETURN n
  UNION
  MATCH (n:Retracted {id: id}) WHERE NOT EXISTS { MATCH (:Report {id: id}) }
  RETURN n ORDER BY n.retractedAt DESC LIMIT 1
}
RETURN ExportedReport(n) AS report ORDER BY n.id

// Ties reports to those that they cite.
// @param rows ReportRow[]
// @row one write
// @touches nothing
// @col tied int
UNWIND $rows AS row
UNWIND row.cites AS cited
MATCH (r:Report {id: row.id})
MATCH (o:Report {id: cited})
CREATE (r)-[:CITES]->(o)
RETURN count(r) AS tied

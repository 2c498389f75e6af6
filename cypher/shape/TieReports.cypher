// Ties a fact to the reports of its row; `row` is the line.
CALL (it, row) {
  UNWIND row.reports AS said_
  CALL (said_) {
    MATCH (report_:Report {id: said_.report}) RETURN report_
    UNION
    MATCH (report_:Retracted {id: said_.report}) WHERE NOT EXISTS { MATCH (:Report {id: said_.report}) }
    RETURN report_ LIMIT 1
  }
  CREATE (it)-[:REPORTED_IN {asserts: said_.asserts, quote: said_.quote, position: said_.position, rows: said_.rows}]->(report_)
}

// Which of these tenures the graph has not: neither under their id nor as one of the same person in the same office at the same time.
// @param rows HeldRow[]
// @row many read
// @col id string
// @plan NodeUniqueIndexSeek !NodeByLabelScan
UNWIND $rows AS row
MATCH (p:Actor {id: row.person})
OPTIONAL MATCH (standing:Fact {id: row.id})
WITH row, p, standing WHERE standing IS NULL
OPTIONAL MATCH (withdrawn:Retracted {id: row.id})
WITH DISTINCT row, p, withdrawn WHERE withdrawn IS NULL
  AND NOT EXISTS {
    MATCH (p)<-[:HOLDER]-(other:Tenure)-[:OFFICE]->(office:Actor)
    WHERE office.id = row.office AND coalesce(other.fromEarliest, date('0001-01-01')) <= coalesce(row.to.latest, date('9999-12-31'))
      AND row.from.earliest <= coalesce(other.toLatest, date('9999-12-31'))
  }
RETURN row.id AS id

// Which of these tenures the graph has not: neither under their id nor as one of the same person in the same office at the same time.
// @param rows HeldRow[]
// @row many read
// @col id string
UNWIND $rows AS row
MATCH (p:Person {id: row.person})
WHERE NOT EXISTS { MATCH (:Fact {id: row.id}) } AND NOT EXISTS { MATCH (:Retracted {id: row.id}) }
  AND NOT EXISTS {
    MATCH (p)<-[:HOLDER]-(other:Tenure)-[:OFFICE]->(:Office {id: row.office})
    WHERE coalesce(other.fromEarliest, date('0001-01-01')) <= coalesce(row.to.latest, date('9999-12-31'))
      AND row.from.earliest <= coalesce(other.toLatest, date('9999-12-31'))
  }
RETURN row.id AS id

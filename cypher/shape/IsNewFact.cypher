// Whether the fact of a row is not there: neither standing, nor withdrawn after the row was recorded; `it` is the row.
(NOT EXISTS { MATCH (:Fact {id: it.id}) } AND NOT EXISTS { MATCH (past_:Retracted {id: it.id}) WHERE past_.retractedAt > it.recordedAt })

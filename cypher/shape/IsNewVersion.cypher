// Whether the version of a row is not there; `it` is the row.
(NOT EXISTS { MATCH (past_:Retracted {id: it.id}) WHERE past_.retractedAt = it.retractedAt AND past_.recordedAt = it.recordedAt })

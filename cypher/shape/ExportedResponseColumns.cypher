// The columns of a response in an export.
it.id AS id, it.as AS as, head([(it)-[:ANSWER]->(later_) | later_.id]) AS event, head([(it)-[:ANSWERED]->(earlier_) | earlier_.id]) AS respondsTo,
  [(it)-[voice_:ASSERTED_BY]->(actor_) | [actor_.id, voice_.position]] AS assertedBy, [(it)-[voice_:DENIED_BY]->(actor_) | [actor_.id, voice_.position]] AS deniedBy,
  it.recordedAt AS recordedAt, it.retractedAt AS retractedAt, it.reason AS reason, ReportsOf(it) AS reports

// The columns of a tenure in an export.
it.id AS id, head([(it)-[:HOLDER]->(person_) | person_.id]) AS person, head([(it)-[:OFFICE]->(office_) | office_.id]) AS office, it.from AS from, it.to AS to, it.dataset AS dataset,
  it.recordedAt AS recordedAt, it.retractedAt AS retractedAt, it.reason AS reason, ReportsOf(it) AS reports

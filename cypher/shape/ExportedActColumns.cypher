// The columns of an event in an export. `ties` holds [type, id, position] of whom and what it refers to; `recordedAt` is in
// milliseconds since 1970.
it.id AS id, it.relation AS relation, it.status AS status, it.date AS date, it.summary AS summary, it.demand AS demand, it.code AS code, it.codebook AS codebook,
  it.edition AS edition, it.intensity AS intensity, it.scale AS scale, it.dataset AS dataset, it.rows AS rows, it.mentions AS mentions, it.recordedAt.epochMillis AS recordedAt,
  [(it)-[tie_:SOURCE|TARGET|CONCERNS|AT_PLACE]->(end_) | [type(tie_), end_.id, tie_.position]] AS ties, ReportsOf(it) AS reports

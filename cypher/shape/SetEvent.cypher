// Sets what a row says of an event, or of a version of one; `row` is the line.
SET it.relation = row.relation, it.status = row.status, it.date = row.date.text, it.earliest = row.date.earliest, it.latest = row.date.latest, it.summary = row.summary, it.demand = row.demand,
  it.code = row.code, it.codebook = row.codebook, it.edition = row.edition, it.intensity = row.intensity, it.scale = row.scale, it.dataset = row.dataset, it.rows = row.rows, it.mentions = row.mentions,
  it.recordedAt = row.recordedAt, it.retractedAt = row.retractedAt, it.reason = row.reason

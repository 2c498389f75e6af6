// A page of reports, oldest first; those without a date of publication stand before all others in time;
// between two positions, exclusive.
// @param lowDate date
// @param lowId string
// @param highDate date
// @param highId string
// @param limit int
// @row many read
// @timeless reports have no clock
// @col sortDate date
// @col report ReportCard
// @plan NodeIndexSeek
CALL () {
  MATCH (r:Report) WHERE r.id > CASE WHEN $lowDate = date('0001-01-01') THEN '' END
  WITH r ORDER BY r.id
  WITH r WHERE r.publishedEarliest IS NULL AND r.id > $lowId AND NOT ($highDate = $lowDate AND r.id >= $highId)
    AND PassesReport(r)
  WITH r LIMIT $limit
  RETURN collect(r) AS undated
}
CALL (undated) {
  MATCH (r:Report) USING INDEX SEEK r:Report(publishedEarliest, id)
  WHERE r.publishedEarliest >= CASE WHEN size(undated) < $limit THEN $lowDate END AND r.publishedEarliest <= $highDate AND r.id IS NOT NULL
  WITH r ORDER BY r.publishedEarliest, r.id
  WITH r WHERE NOT (r.publishedEarliest = $lowDate AND r.id <= $lowId) AND NOT (r.publishedEarliest = $highDate AND r.id >= $highId)
    AND PassesReport(r)
  WITH r LIMIT $limit
  RETURN collect(r) AS dated
}
UNWIND (undated + dated)[..$limit] AS r
RETURN coalesce(r.publishedEarliest, date('0001-01-01')) AS sortDate, ReportCard(r) AS report ORDER BY sortDate, r.id

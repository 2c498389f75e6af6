// The states that tenures have had in the record, latest first.
// @param ids string[]
// @row many read
// @col key string
// @col tenure TenureCard
// @col retractedAt datetime?
// @col reason string?
// @col reports AttestationCard[]
MATCH (t:Fact|Retracted) WHERE t.id IN $ids AND (t:Tenure OR t:RetractedTenure)
AS_OF   AND t.recordedAt <= $asOfKnown
NOW WITH t, t.retractedAt AS retractedAt, t.reason AS reason
AS_OF WITH t, CASE WHEN t.retractedAt <= $asOfKnown THEN t.retractedAt END AS retractedAt, CASE WHEN t.retractedAt <= $asOfKnown THEN t.reason END AS reason
RETURN t.id AS key, TenureCard(t) AS tenure, retractedAt, reason, COLLECT {
    MATCH (t)-[link:REPORTED_IN]->(r:Report)
    RETURN AttestationCard(link) ORDER BY coalesce(r.publishedEarliest, date('9999-12-31')), link.position, r.id
  } AS reports
ORDER BY key, t.recordedAt DESC, coalesce(t.retractedAt, datetime('9999-12-31T00:00:00Z')) DESC

// The states that responses have had in the record, latest first.
// @param ids string[]
// @row many read
// @col key string
// @col response ResponseCard
// @col retractedAt datetime?
// @col reason string?
// @col reports AttestationCard[]
MATCH (x:Fact|Retracted) WHERE x.id IN $ids AND (x:Response OR x:RetractedResponse)
AS_OF   AND x.recordedAt <= $asOfKnown
NOW WITH x, x.retractedAt AS retractedAt, x.reason AS reason
AS_OF WITH x, CASE WHEN x.retractedAt <= $asOfKnown THEN x.retractedAt END AS retractedAt, CASE WHEN x.retractedAt <= $asOfKnown THEN x.reason END AS reason
RETURN x.id AS key, ResponseCard(x) AS response, retractedAt, reason, COLLECT {
    MATCH (x)-[link:REPORTED_IN]->(r:Report)
    RETURN AttestationCard(link) ORDER BY coalesce(r.publishedEarliest, date('9999-12-31')), link.position, r.id
  } AS reports
ORDER BY key, x.recordedAt DESC, coalesce(x.retractedAt, datetime('9999-12-31T00:00:00Z')) DESC

// The states that events have had in the record, latest first.
// @param ids string[]
// @row many read
// @col key string
// @col event EventCard
// @col retractedAt datetime?
// @col reason string?
// @col reports AttestationCard[]
MATCH (e:Event|RetractedEvent) WHERE e.id IN $ids
AS_OF   AND e.recordedAt <= $asOfKnown
NOW WITH e, e.retractedAt AS retractedAt, e.reason AS reason
AS_OF WITH e, CASE WHEN e.retractedAt <= $asOfKnown THEN e.retractedAt END AS retractedAt, CASE WHEN e.retractedAt <= $asOfKnown THEN e.reason END AS reason
RETURN e.id AS key, EventCard(e) AS event, retractedAt, reason, COLLECT {
    MATCH (e)-[link:REPORTED_IN]->(r:Report)
    RETURN AttestationCard(link) ORDER BY coalesce(r.publishedEarliest, date('9999-12-31')), link.position, r.id
  } AS reports
ORDER BY key, e.recordedAt DESC, coalesce(e.retractedAt, datetime('9999-12-31T00:00:00Z')) DESC

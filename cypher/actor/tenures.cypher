// Offices that persons held and holders that offices had, latest first; possibly within the span.
// @param ids string[]
// @param from date
// @param to date
// @row many read
// @col key string
// @col tenure TenureCard
MATCH (a:Actor)<-[:HOLDER|OFFICE]-(t:TENURE_VERSION)
NOW WHERE a.id IN $ids AND coalesce(t.fromEarliest, date('0001-01-01')) <= $to AND $from <= coalesce(t.toLatest, date('9999-12-31'))
AS_OF WHERE a.id IN $ids AND TenureThen(t) AND coalesce(t.fromEarliest, date('0001-01-01')) <= $to
AS_OF   AND $from <= CASE WHEN t.toLatest IS NULL OR t.toEarliest > $asOfValid THEN date('9999-12-31') ELSE t.toLatest END
RETURN a.id AS key, TenureCard(t) AS tenure
ORDER BY key, coalesce(t.fromEarliest, date('0001-01-01')) DESC, t.id

// Offices that persons held and holders that offices had, latest first; possibly within the span.
// @param ids string[]
// @param from date
// @param to date
// @row many read
// @col key string
// @col tenure TenureCard
MATCH (a:Actor)<-[:HOLDER|OFFICE]-(t:Tenure)
WHERE a.id IN $ids AND coalesce(t.fromEarliest, date('0001-01-01')) <= $to AND $from <= coalesce(t.toLatest, date('9999-12-31'))
RETURN a.id AS key, TenureCard(t) AS tenure
ORDER BY key, coalesce(t.fromEarliest, date('0001-01-01')) DESC, t.id

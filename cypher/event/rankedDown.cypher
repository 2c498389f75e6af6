// A page of the acts of actors, issues, datasets, publishers and reports by their rank (`INTENSITY`, `RECORDED`, or none), then day,
// then id, the highest first: all that pass are ranked, as no index has them in this order.
// @param order string
// @param lowRank float
// @param lowDate date
// @param lowId string
// @param highRank float
// @param highDate date
// @param highId string
// @param limit int
// @row many read
// @col key string
// @col ranked RankedEvent[]
// @plan DirectedRelationshipIndexSeek
AnchorsOf(anchor)
CALL (anchor, members) {
  UNWIND members AS member
  ActsOf(member)
  AS_OF WITH anchor, e WHERE EventThen(e)
  WITH DISTINCT anchor, e WHERE PassesEvent(e)
  WITH e, CASE $order WHEN 'INTENSITY' THEN e.intensity WHEN 'RECORDED' THEN toFloat(e.recordedAt.epochMillis) ELSE 0.0 END AS rank,
    CASE $order WHEN 'RECORDED' THEN date('0001-01-01') ELSE e.earliest END AS day
  WHERE rank >= $lowRank AND rank <= $highRank
    AND NOT (rank = $lowRank AND (day < $lowDate OR (day = $lowDate AND e.id <= $lowId)))
    AND NOT (rank = $highRank AND (day > $highDate OR (day = $highDate AND e.id >= $highId)))
  WITH e, rank, day ORDER BY rank DESC, day DESC, e.id DESC LIMIT $limit
  RETURN collect({rank: rank, day: day, event: EventCard(e)}) AS ranked
}
RETURN key, ranked

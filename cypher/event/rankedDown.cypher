// A page of the acts of actors, issues, datasets, publishers and reports by their rank (`INTENSITY`, `RECORDED`, or none), then day,
// then id, the highest first: all that pass are ranked, as no index has them in this order.
// @param anchors EventAnchor[]
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
UNWIND $anchors AS anchor
AS_OF WithRetaliationsThen(anchor)
CALL (anchor) {
  UNWIND anchor.members AS member
  CALL (member) {
    MATCH (e:EVENT_VERSION)-[p:SOURCE]->() WHERE p.actor = member.source AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e
    UNION
    MATCH (e:EVENT_VERSION)-[p:TARGET]->() WHERE p.actor = member.target AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e
    UNION
    MATCH (e:EVENT_VERSION)-[p:CONCERNS]->() WHERE p.issue = member.issue AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e
    UNION
    MATCH (e:Event) WHERE e.dataset = member.dataset AND e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL RETURN e
    AS_OF UNION
    AS_OF MATCH (e:RetractedEvent) WHERE e.dataset = member.dataset AND e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL RETURN e
    UNION
    MATCH (:Actor {id: member.publisher})<-[:PUBLISHED_BY]-(:Report)<-[:REPORTED_IN]-(e:EVENT_VERSION) RETURN e
    UNION
    MATCH (:Report {id: member.report})<-[:REPORTED_IN]-(e:EVENT_VERSION) RETURN e
    UNION
    MATCH (e:EVENT_VERSION {id: member.event}) RETURN e
    UNION
    UNWIND CASE WHEN member.responding IS NULL THEN [] ELSE [member.responding] END AS kind
    NOW MATCH (e:Event)-[r:RESPONDS_TO]->() WHERE r.as = kind RETURN e
    AS_OF MATCH (x:RESPONSE_VERSION) WHERE x.as = kind AND ResponseThen(x)
    AS_OF MATCH (x)-[:ANSWER]->(named)
    AS_OF MATCH (e:EVENT_VERSION {id: named.id}) RETURN e
  }
  WITH anchor, member, e WHERE e.earliest <= member.to AND member.from <= e.latest
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
RETURN anchor.key AS key, ranked

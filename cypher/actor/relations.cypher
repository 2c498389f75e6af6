// The newest ties of each actor to others, one for each act and counterpart.
// @param anchors Anchor[]
// @param direction string
// @param toward StandIn[]?
// @param cursorDate date
// @param cursorFact string
// @param cursorTo string
// @param limit int
// @row many read
// @col key string
// @col relation string
// @col direction string
// @col date partialDate
// @col sortDate date
// @col intensity float?
// @col scale string?
// @col fact string
// @col event string
// @col counterpart ActorCard
UNWIND $anchors AS anchor
CALL (anchor) {
  UNWIND anchor.members AS member
  MATCH (a:Actor {id: member.actor})
  CALL (a) {
    MATCH (a)-[r:ANY_ACT]->(b:Actor) WHERE $direction <> 'IN' AND MatchesTie(r) RETURN r, b, 'OUT' AS direction
    UNION ALL
    MATCH (a)<-[r:ANY_ACT]-(b:Actor) WHERE $direction <> 'OUT' AND MatchesTie(r) RETURN r, b, 'IN' AS direction
  }
  WITH member, r, b, direction, b.id + ' ' + direction AS far
  WHERE r.date <= member.to AND member.from <= r.latest
    AND ($toward IS NULL OR any(t IN $toward WHERE t.actor = b.id AND r.date <= t.to AND t.from <= r.latest))
    AND r.date <= $cursorDate AND (r.date < $cursorDate OR r.fact < $cursorFact OR (r.fact = $cursorFact AND far > $cursorTo))
  WITH DISTINCT r, b, direction, far ORDER BY r.date DESC, r.fact DESC, far LIMIT $limit
  RETURN r, b, direction, far
}
MATCH (e:Event {id: coalesce(r.event, r.fact)})
RETURN anchor.key AS key, type(r) AS relation, direction, e.date AS date, r.date AS sortDate, r.intensity AS intensity,
  CASE WHEN r.intensity IS NULL THEN null ELSE e.scale END AS scale, r.fact AS fact, e.id AS event, ActorCard(b) AS counterpart
ORDER BY key, r.date DESC, r.fact DESC, far

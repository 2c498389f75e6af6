// A page of the ties of actors to others by intensity, then day, then fact, most cooperative first: all that pass are ranked, as no
// index has them in this order.
// @param anchors TieAnchor[]
// @param lowRank float
// @param lowDate date
// @param lowFact string
// @param lowFar string
// @param highRank float
// @param highDate date
// @param highFact string
// @param highFar string
// @param limit int
// @row many read
// @col key string
// @col ties TieRow[]
// @plan DirectedRelationshipIndexSeek
UNWIND $anchors AS anchor
AS_OF WithRetaliationsThen(anchor)
CALL (anchor) {
  UNWIND anchor.members AS member
  CALL (member) {
    MATCH (e:EVENT_VERSION)-[p:SOURCE]->(a:Actor)
    USING INDEX SEEK p:SOURCE(actor, date, fact)
    WHERE p.actor = member.source AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL
    MATCH (e)-[:TARGET]->(b:Actor) WHERE b <> a
    RETURN e, b, e.relation AS relation, 'OUT' AS direction, e.id AS fact
    UNION ALL
    MATCH (e:EVENT_VERSION)-[p:TARGET]->(a:Actor)
    USING INDEX SEEK p:TARGET(actor, date, fact)
    WHERE p.actor = member.target AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL
    MATCH (e)-[:SOURCE]->(b:Actor) WHERE b <> a
    RETURN e, b, e.relation AS relation, 'IN' AS direction, e.id AS fact
    UNION ALL
    AS_OF UNWIND [[member.retaliating, 'OUT']] AS way
    AS_OF RetaliationThen(way)
    AS_OF WHERE r.date >= member.low AND r.date <= member.high
    NOW MATCH (:Actor {id: member.retaliating})-[r:RETALIATES]->(b:Actor) WHERE r.date >= member.low AND r.date <= member.high
    NOW MATCH (e:Event {id: r.event})
    RETURN e, b, 'RETALIATES' AS relation, 'OUT' AS direction, r.fact AS fact
    UNION ALL
    AS_OF UNWIND [[member.retaliated, 'IN']] AS way
    AS_OF RetaliationThen(way)
    AS_OF WHERE r.date >= member.low AND r.date <= member.high
    NOW MATCH (:Actor {id: member.retaliated})<-[r:RETALIATES]-(b:Actor) WHERE r.date >= member.low AND r.date <= member.high
    NOW MATCH (e:Event {id: r.event})
    RETURN e, b, 'RETALIATES' AS relation, 'IN' AS direction, r.fact AS fact
  }
  WITH * WHERE e.earliest <= member.to AND member.from <= e.latest
  AS_OF WITH * WHERE EventThen(e)
  WITH DISTINCT anchor, e, b, relation, direction, fact WHERE e.intensity >= $lowRank AND e.intensity <= $highRank AND PassesTie(e)
  WITH e, b, relation, direction, fact, b.id + ' ' + direction AS far, e.intensity AS rank, e.earliest AS day
  WHERE NOT (rank = $lowRank AND (day < $lowDate OR (day = $lowDate AND (fact < $lowFact OR (fact = $lowFact AND far >= $lowFar)))))
    AND NOT (rank = $highRank AND (day > $highDate OR (day = $highDate AND (fact > $highFact OR (fact = $highFact AND far <= $highFar)))))
  WITH * ORDER BY rank DESC, day DESC, fact DESC, far LIMIT $limit
  RETURN collect(TieRow(e)) AS ties
}
RETURN anchor.key AS key, ties

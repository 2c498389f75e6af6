// A page of the ties of actors to others, oldest first, one for each act and counterpart: the acts are read in the order of the
// index through at most `window` of a stream, and stand for the relationships that they draw; `edges` says where that stopped
// before the page was full.
// @param anchors TieAnchor[]
// @param window int
// @param limit int
// @row many read
// @col key string
// @col ties TieRow[]
// @col edges EventEdge[]
// @plan DirectedRelationshipIndexSeek
UNWIND $anchors AS anchor
AS_OF WithRetaliationsThen(anchor)
CALL (anchor) {
  UNWIND anchor.members AS member
  CALL (anchor, member) {
    CALL (member) {
      MATCH (e:EVENT_VERSION)-[p:SOURCE]->(a:Actor)
      USING INDEX SEEK p:SOURCE(actor, date, fact)
      WHERE p.actor = member.source AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL
      WITH * ORDER BY p.actor, p.date, p.fact
      WITH * WHERE NearTies(p)
      WITH * LIMIT $window
      AS_OF WITH * WHERE EventThen(e)
      WITH * WHERE e.earliest <= member.to AND member.from <= e.latest
      MATCH (e)-[:TARGET]->(b:Actor) WHERE b <> a
      WITH *, b.id + ' OUT' AS far
      WITH * ORDER BY p.actor, p.date, p.fact, far DESC
      RETURN e, b, p AS r, e.relation AS relation, 'OUT' AS direction, far
      UNION ALL
      MATCH (e:EVENT_VERSION)-[p:TARGET]->(a:Actor)
      USING INDEX SEEK p:TARGET(actor, date, fact)
      WHERE p.actor = member.target AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL
      WITH * ORDER BY p.actor, p.date, p.fact
      WITH * WHERE NearTies(p)
      WITH * LIMIT $window
      AS_OF WITH * WHERE EventThen(e)
      WITH * WHERE e.earliest <= member.to AND member.from <= e.latest
      MATCH (e)-[:SOURCE]->(b:Actor) WHERE b <> a
      WITH *, b.id + ' IN' AS far
      WITH * ORDER BY p.actor, p.date, p.fact, far DESC
      RETURN e, b, p AS r, e.relation AS relation, 'IN' AS direction, far
      UNION ALL
      UNWIND [[member.retaliating, 'OUT'], [member.retaliated, 'IN']] AS way
      AS_OF RetaliationThen(way)
      AS_OF WHERE r.date >= member.low AND r.date <= member.high AND r.date <= member.to AND member.from <= r.latest
      NOW MATCH (a:Actor {id: way[0]})-[r:RETALIATES]-(b:Actor)
      NOW WHERE (startNode(r) = a) = (way[1] = 'OUT') AND r.date >= member.low AND r.date <= member.high AND r.date <= member.to AND member.from <= r.latest
      NOW MATCH (e:Event {id: r.event})
      WITH *, b.id + ' ' + way[1] AS far
      WITH * ORDER BY r.date, r.fact, far DESC
      RETURN e, b, r, 'RETALIATES' AS relation, way[1] AS direction, far
    }
    WITH * WHERE BetweenTies(r) AND PassesTie(e)
    WITH * LIMIT $limit
    RETURN collect({e: e, b: b, relation: relation, direction: direction, fact: r.fact, far: far}) AS found
  }
  CALL (member, found) {
    WITH * WHERE size(found) < $limit
    CALL (member) {
      MATCH ()-[p:SOURCE]->()
      USING INDEX SEEK p:SOURCE(actor, date, fact)
      WHERE p.actor = member.source AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL
      WITH p ORDER BY p.actor, p.date, p.fact
      WITH p WHERE NearTies(p)
      RETURN p SKIP $window - 1 LIMIT 1
      UNION ALL
      MATCH ()-[p:TARGET]->()
      USING INDEX SEEK p:TARGET(actor, date, fact)
      WHERE p.actor = member.target AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL
      WITH p ORDER BY p.actor, p.date, p.fact
      WITH p WHERE NearTies(p)
      RETURN p SKIP $window - 1 LIMIT 1
    }
    RETURN collect({date: p.date, fact: p.fact, rank: null}) AS edges
  }
  NOW WITH collect({found: found, edges: edges}) AS streams
  AS_OF WITH anchor, collect({found: found, edges: edges}) AS streams
  AS_OF // Versions of one act stand at one place: those of the acts at the edges that were not read.
  AS_OF CALL (anchor, streams) {
  AS_OF   UNWIND streams AS stream
  AS_OF   UNWIND stream.edges AS edge
  AS_OF   MATCH (e:EVENT_VERSION {id: edge.fact})
  AS_OF   WITH * WHERE e.earliest = edge.date AND EventThen(e)
  AS_OF   UNWIND anchor.members AS member
  AS_OF   MATCH (e)-[p:SOURCE|TARGET]->(a:Actor)
  AS_OF   WHERE (type(p) = 'SOURCE' AND p.actor = member.source OR type(p) = 'TARGET' AND p.actor = member.target) AND e.earliest <= member.to AND member.from <= e.latest
  AS_OF   MATCH (e)-[other:SOURCE|TARGET]->(b:Actor) WHERE type(other) <> type(p) AND b <> a
  AS_OF   WITH DISTINCT anchor, e, b, p, e.relation AS relation, CASE type(p) WHEN 'SOURCE' THEN 'OUT' ELSE 'IN' END AS direction
  AS_OF   WITH *, b.id + ' ' + direction AS far
  AS_OF   WHERE BetweenTies(p) AND PassesTie(e)
  AS_OF   RETURN collect({e: e, b: b, relation: relation, direction: direction, fact: p.fact, far: far}) AS atEdges
  AS_OF }
  AS_OF CALL (streams, atEdges) {
  AS_OF   UNWIND reduce(all = atEdges, stream IN streams | all + stream.found) AS tie
  NOW CALL (streams) {
    NOW UNWIND streams AS stream
    NOW UNWIND stream.found AS tie
    WITH DISTINCT tie.e AS e, tie.b AS b, tie.relation AS relation, tie.direction AS direction, tie.fact AS fact, tie.far AS far
    ORDER BY e.earliest, fact, far DESC LIMIT $limit
    RETURN collect(TieRow(e)) AS ties
  }
  RETURN ties, reduce(all = [], stream IN streams | all + stream.edges) AS edges
}
RETURN anchor.key AS key, ties, edges

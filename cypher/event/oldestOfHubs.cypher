// A page of the acts of actors and issues, oldest first, each stream read in the order of its index through at most `window` acts;
// `edges` says where streams stopped there before the page was full.
// @param anchors EventAnchor[]
// @param window int
// @param limit int
// @row many read
// @col key string
// @col events EventCard[]
// @col edges EventEdge[]
// @plan DirectedRelationshipIndexSeek
UNWIND $anchors AS anchor
AS_OF WithRetaliationsThen(anchor)
CALL (anchor) {
  UNWIND anchor.members AS member
  CALL (anchor, member) {
    CALL (member) {
      MATCH (e:EVENT_VERSION)-[p:SOURCE]->(:Actor)
      USING INDEX SEEK p:SOURCE(actor, date, fact)
      WHERE p.actor = member.source AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL
      WITH e, p ORDER BY p.actor, p.date, p.fact
      WITH e, p WHERE BetweenFacts(p)
      RETURN e LIMIT $window
      UNION ALL
      MATCH (e:EVENT_VERSION)-[p:TARGET]->(:Actor)
      USING INDEX SEEK p:TARGET(actor, date, fact)
      WHERE p.actor = member.target AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL
      WITH e, p ORDER BY p.actor, p.date, p.fact
      WITH e, p WHERE BetweenFacts(p)
      RETURN e LIMIT $window
      UNION ALL
      MATCH (e:EVENT_VERSION)-[p:CONCERNS]->(:Issue)
      USING INDEX SEEK p:CONCERNS(issue, date, fact)
      WHERE p.issue = member.issue AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL
      WITH e, p ORDER BY p.issue, p.date, p.fact
      WITH e, p WHERE BetweenFacts(p)
      RETURN e LIMIT $window
    }
    AS_OF WITH * WHERE EventThen(e)
    WITH * WHERE e.earliest <= member.to AND member.from <= e.latest AND PassesEvent(e)
    WITH e LIMIT $limit
    RETURN collect(e) AS found
  }
  CALL (member, found) {
    WITH * WHERE size(found) < $limit
    CALL (member) {
      MATCH ()-[p:SOURCE]->()
      USING INDEX SEEK p:SOURCE(actor, date, fact)
      WHERE p.actor = member.source AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL
      WITH p ORDER BY p.actor, p.date, p.fact
      WITH p WHERE BetweenFacts(p)
      RETURN p SKIP $window - 1 LIMIT 1
      UNION ALL
      MATCH ()-[p:TARGET]->()
      USING INDEX SEEK p:TARGET(actor, date, fact)
      WHERE p.actor = member.target AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL
      WITH p ORDER BY p.actor, p.date, p.fact
      WITH p WHERE BetweenFacts(p)
      RETURN p SKIP $window - 1 LIMIT 1
      UNION ALL
      MATCH ()-[p:CONCERNS]->()
      USING INDEX SEEK p:CONCERNS(issue, date, fact)
      WHERE p.issue = member.issue AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL
      WITH p ORDER BY p.issue, p.date, p.fact
      WITH p WHERE BetweenFacts(p)
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
  AS_OF   MATCH (e)-[p:SOURCE|TARGET|CONCERNS]->()
  AS_OF   WHERE (type(p) = 'SOURCE' AND p.actor = member.source OR type(p) = 'TARGET' AND p.actor = member.target OR type(p) = 'CONCERNS' AND p.issue = member.issue)
  AS_OF     AND e.earliest <= member.to AND member.from <= e.latest
  AS_OF   WITH DISTINCT anchor, e WHERE PassesEvent(e)
  AS_OF   RETURN collect(e) AS atEdges
  AS_OF }
  AS_OF CALL (streams, atEdges) {
  AS_OF   UNWIND reduce(all = atEdges, stream IN streams | all + stream.found) AS e
  NOW CALL (streams) {
    NOW UNWIND streams AS stream
    NOW UNWIND stream.found AS e
    WITH DISTINCT e ORDER BY e.earliest, e.id LIMIT $limit
    RETURN collect(EventCard(e)) AS events
  }
  RETURN events, reduce(all = [], stream IN streams | all + stream.edges) AS edges
}
RETURN anchor.key AS key, events, edges

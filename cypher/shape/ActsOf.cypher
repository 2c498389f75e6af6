// The acts `e` of a stream, each once; an actor's only within the days on which it stands for another. What an EventStream does
// not name is null, and no index holds null.
CALL (it) {
  MATCH (e:EVENT_VERSION)-[p:SOURCE]->()
  USING INDEX SEEK p:SOURCE(actor, date, fact)
  WHERE p.actor = it.source AND p.date >= it.low AND p.date <= it.high AND p.fact IS NOT NULL RETURN e
  UNION
  MATCH (e:EVENT_VERSION)-[p:TARGET]->()
  USING INDEX SEEK p:TARGET(actor, date, fact)
  WHERE p.actor = it.target AND p.date >= it.low AND p.date <= it.high AND p.fact IS NOT NULL RETURN e
  UNION
  MATCH (e:EVENT_VERSION)-[p:CONCERNS]->()
  USING INDEX SEEK p:CONCERNS(issue, date, fact)
  WHERE p.issue = it.issue AND p.date >= it.low AND p.date <= it.high AND p.fact IS NOT NULL RETURN e
  UNION
  MATCH (e:Event) USING INDEX SEEK e:Event(dataset, earliest, id)
  WHERE e.dataset = it.dataset AND e.earliest >= it.low AND e.earliest <= it.high AND e.id IS NOT NULL RETURN e
  AS_OF UNION
  AS_OF MATCH (e:RetractedEvent) USING INDEX SEEK e:RetractedEvent(dataset, earliest, id)
  AS_OF WHERE e.dataset = it.dataset AND e.earliest >= it.low AND e.earliest <= it.high AND e.id IS NOT NULL RETURN e
  UNION
  MATCH (:Actor {id: it.publisher})<-[:PUBLISHED_BY]-(:Report)<-[:REPORTED_IN]-(e:EVENT_VERSION) RETURN e
  UNION
  MATCH (:Report {id: it.report})<-[:REPORTED_IN]-(e:EVENT_VERSION) RETURN e
  UNION
  MATCH (e:EVENT_VERSION {id: it.event}) RETURN e
  NOW UNION
  NOW // What is drawn from the one to the other, as it is of now.
  NOW MATCH (:Actor {id: it.by})-[r:ANY_ACT]->(:Actor {id: it.upon}) WHERE type(r) <> 'RETALIATES' AND r.date >= it.low AND r.date <= it.high
  NOW MATCH (e:Event {id: r.fact}) RETURN e
  UNION
  UNWIND CASE WHEN it.responding IS NULL THEN [] ELSE [it.responding] END AS kind
  NOW MATCH (e:Event)-[r:RESPONDS_TO]->() WHERE r.as = kind RETURN e
  AS_OF MATCH (x:RESPONSE_VERSION) WHERE x.as = kind AND ResponseThen(x)
  AS_OF MATCH (x)-[:ANSWER]->(named)
  AS_OF MATCH (e:EVENT_VERSION {id: named.id}) RETURN e
}
WITH * WHERE e.earliest <= it.to AND it.from <= e.latest

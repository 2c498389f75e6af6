// What stands and what no longer does are two streams, each read in the order of its index.
// @plan NodeIndexSeek
UNWIND $anchors AS anchor
WithRetaliationsThen(anchor)
UNWIND anchor.members AS member
CALL (anchor, member) {
  CALL (anchor, member) {
    CALL (anchor, member) {
      MATCH (e:Event) USING INDEX SEEK e:Event(earliest, id)
      WHERE e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL
      WITH * ORDER BY e.earliest DESC, e.id DESC
      WITH * WHERE BetweenEvents(e)
      WITH * LIMIT $window
      WITH * WHERE EventThen(e) AND PassesEvent(e)
      WITH e LIMIT $limit
      RETURN collect(e) AS found
    }
    CALL (member, found) {
      MATCH (e:Event) USING INDEX SEEK e:Event(earliest, id)
      WHERE e.earliest >= CASE WHEN size(found) < $limit THEN member.low END AND e.earliest <= member.high AND e.id IS NOT NULL
      WITH e ORDER BY e.earliest DESC, e.id DESC
      WITH e WHERE BetweenEvents(e)
      WITH e SKIP $window - 1 LIMIT 1
      RETURN collect({date: e.earliest, fact: e.id, rank: null}) AS edges
    }
    RETURN found, edges
    UNION ALL
    CALL (anchor, member) {
      MATCH (e:RetractedEvent) USING INDEX SEEK e:RetractedEvent(earliest, id)
      WHERE e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL
      WITH * ORDER BY e.earliest DESC, e.id DESC
      WITH * WHERE BetweenEvents(e)
      WITH * LIMIT $window
      WITH e WHERE EventThen(e)
      RETURN collect(e) AS onRecord
    }
    CALL (member) {
      MATCH (e:RetractedEvent) USING INDEX SEEK e:RetractedEvent(earliest, id)
      WHERE e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL
      WITH e ORDER BY e.earliest DESC, e.id DESC
      WITH e WHERE BetweenEvents(e)
      WITH e SKIP $window - 1 LIMIT 1
      RETURN collect({date: e.earliest, fact: e.id, rank: null}) AS edges
    }
    // Versions of one act stand at one place: those of the act at the edge that were not read.
    CALL (edges) {
      UNWIND edges AS edge
      MATCH (e:RetractedEvent) USING INDEX SEEK e:RetractedEvent(id) WHERE e.id = edge.fact
      WITH * WHERE e.earliest = edge.date AND EventThen(e)
      RETURN collect(e) AS atEdge
    }
    // All of them are few, so that they pass the filter together.
    CALL (anchor, onRecord, atEdge) {
      UNWIND onRecord + atEdge AS e
      WITH anchor, e WHERE PassesEvent(e)
      RETURN collect(e) AS found
    }
    RETURN found, edges
  }
  WITH collect({found: found, edges: edges}) AS streams
  CALL (streams) {
    UNWIND streams AS stream
    UNWIND stream.found AS e
    WITH DISTINCT e ORDER BY e.earliest DESC, e.id DESC LIMIT $limit
    RETURN collect(EventCard(e)) AS events
  }
  RETURN events, reduce(all = [], stream IN streams | all + stream.edges) AS edges
}
RETURN anchor.key AS key, events, edges

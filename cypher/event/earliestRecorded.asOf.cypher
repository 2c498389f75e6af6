// What stands and what no longer does are two streams, each read in the order of its index.
// @plan NodeIndexSeek
UNWIND $anchors AS anchor
WithRetaliationsThen(anchor)
CALL (anchor) {
  CALL (anchor) {
    CALL (anchor) {
      MATCH (e:Event) USING INDEX SEEK e:Event(recordedAt, id)
      WHERE e.recordedAt >= $lowTime AND e.recordedAt <= $highTime AND e.recordedAt <= $asOfKnown AND e.id IS NOT NULL
      WITH * ORDER BY e.recordedAt, e.id
      WITH * WHERE NOT (e.recordedAt = $lowTime AND e.id <= $lowId) AND NOT (e.recordedAt = $highTime AND e.id >= $highId)
      WITH * LIMIT $window
      WITH * WHERE EventThen(e) AND PassesEvent(e)
      WITH e LIMIT $limit
      RETURN collect(e) AS found
    }
    CALL (found) {
      MATCH (e:Event) USING INDEX SEEK e:Event(recordedAt, id)
      WHERE e.recordedAt >= CASE WHEN size(found) < $limit THEN $lowTime END AND e.recordedAt <= $highTime AND e.recordedAt <= $asOfKnown AND e.id IS NOT NULL
      WITH e ORDER BY e.recordedAt, e.id
      WITH e WHERE NOT (e.recordedAt = $lowTime AND e.id <= $lowId) AND NOT (e.recordedAt = $highTime AND e.id >= $highId)
      WITH e SKIP $window - 1 LIMIT 1
      RETURN collect({date: e.earliest, fact: e.id, rank: toFloat(e.recordedAt.epochMillis)}) AS edges
    }
    RETURN found, edges
    UNION ALL
    CALL (anchor) {
      MATCH (e:RetractedEvent) USING INDEX SEEK e:RetractedEvent(recordedAt, id)
      WHERE e.recordedAt >= $lowTime AND e.recordedAt <= $highTime AND e.recordedAt <= $asOfKnown AND e.id IS NOT NULL
      WITH * ORDER BY e.recordedAt, e.id
      WITH * WHERE NOT (e.recordedAt = $lowTime AND e.id <= $lowId) AND NOT (e.recordedAt = $highTime AND e.id >= $highId)
      WITH * LIMIT $window
      WITH e WHERE EventThen(e)
      RETURN collect(e) AS onRecord
    }
    CALL () {
      MATCH (e:RetractedEvent) USING INDEX SEEK e:RetractedEvent(recordedAt, id)
      WHERE e.recordedAt >= $lowTime AND e.recordedAt <= $highTime AND e.recordedAt <= $asOfKnown AND e.id IS NOT NULL
      WITH e ORDER BY e.recordedAt, e.id
      WITH e WHERE NOT (e.recordedAt = $lowTime AND e.id <= $lowId) AND NOT (e.recordedAt = $highTime AND e.id >= $highId)
      WITH e SKIP $window - 1 LIMIT 1
      RETURN collect({date: e.earliest, fact: e.id, rank: toFloat(e.recordedAt.epochMillis)}) AS edges
    }
    // Versions of one act stand at one place: those of the act at the edge that were not read.
    CALL (edges) {
      UNWIND edges AS edge
      MATCH (e:RetractedEvent) USING INDEX SEEK e:RetractedEvent(id) WHERE e.id = edge.fact
      WITH * WHERE e.recordedAt = datetime({epochMillis: toInteger(edge.rank)}) AND EventThen(e)
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
    WITH DISTINCT e ORDER BY e.recordedAt, e.id LIMIT $limit
    RETURN collect(EventCard(e)) AS events
  }
  RETURN events, reduce(all = [], stream IN streams | all + stream.edges) AS edges
}
RETURN anchor.key AS key, events, edges

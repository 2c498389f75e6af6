// What stands and what no longer does, each by its index.
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    MATCH (e:Event) WHERE e.dataset = id AND e.earliest <= $asOfValid AND e.id IS NOT NULL AND OnRecordThen(e)
    RETURN e
    UNION ALL
    MATCH (e:RetractedEvent) WHERE e.dataset = id AND e.earliest <= $asOfValid AND e.id IS NOT NULL AND OnRecordThen(e)
    RETURN e
  }
  RETURN count(e) AS facts, min(e.earliest) AS earliest, max(e.latest) AS latest
}
RETURN id, facts, earliest, latest

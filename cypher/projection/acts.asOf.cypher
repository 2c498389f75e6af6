// What stands and what no longer does are two streams, each read in the order of its index.
// @plan NodeIndexSeek
CALL () {
  MATCH (e:Event) USING INDEX SEEK e:Event(earliest, id)
  WHERE e.earliest >= $day AND e.earliest <= $until AND e.id IS NOT NULL AND NOT (e.earliest = $day AND e.id <= $id)
  WITH e ORDER BY e.earliest, e.id
  WITH e WHERE EventThen(e)
  RETURN e LIMIT $limit
  UNION ALL
  MATCH (e:RetractedEvent) USING INDEX SEEK e:RetractedEvent(earliest, id)
  WHERE e.earliest >= $day AND e.earliest <= $until AND e.id IS NOT NULL AND NOT (e.earliest = $day AND e.id <= $id)
  WITH e ORDER BY e.earliest, e.id
  WITH e WHERE EventThen(e)
  RETURN e LIMIT $limit
}
WITH e ORDER BY e.earliest, e.id LIMIT $limit
WITH ProjectedColumnsThen(e)
RETURN collect(act) AS acts

// No store keeps this number: the acts until the day are looked at.
// @plan NodeIndexSeek
CALL () {
  MATCH (e:Event) WHERE e.earliest <= $asOfValid AND e.id IS NOT NULL AND OnRecordThen(e) RETURN count(e) AS part
  UNION ALL
  MATCH (e:RetractedEvent) WHERE e.earliest <= $asOfValid AND e.id IS NOT NULL AND OnRecordThen(e) RETURN count(e) AS part
}
RETURN sum(part) AS total

// @plan NodeIndexSeek
UNWIND $anchors AS anchor
WithRetaliationsThen(anchor)
UNWIND anchor.members AS member
CALL (anchor, member) {
  MATCH (e:Event) WHERE e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL
  WITH * WHERE EventThen(e) AND PassesEvent(e)
  RETURN count(e) AS part
  UNION ALL
  MATCH (e:RetractedEvent) WHERE e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL
  WITH * WHERE EventThen(e) AND PassesEvent(e)
  RETURN count(e) AS part
}
RETURN anchor.key AS key, sum(part) AS total

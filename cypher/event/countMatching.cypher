// How many acts pass the filter, over those whose first day lies in the span that it allows.
// @param anchors EventAnchor[]
// @kept Many acts are read for few rows.
// @row many read
// @col key string
// @col total int
// @plan NodeIndexSeek
UNWIND $anchors AS anchor
UNWIND anchor.members AS member
CALL (anchor, member) {
  MATCH (e:Event) USING INDEX SEEK e:Event(earliest, id) WHERE e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL
  WITH * WHERE PassesEvent(e)
  RETURN count(e) AS total
}
RETURN anchor.key AS key, total

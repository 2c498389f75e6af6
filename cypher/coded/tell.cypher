// Adds to acts the rows that tell them, with their reports and places; a row that is there already adds nothing.
// @param rows ToldRow[]
// @row many write
// @touches nothing
// @col fact string
// @col added int
UNWIND $rows AS told
MATCH (e:Event {id: told.fact})
// Whoever writes here first goes first: what is compared below is read after that.
SET e.telling = true
WITH e, told
REMOVE e.telling
WITH e, [t IN told.tellings WHERE NOT t.row IN coalesce(e.rows, [])] AS fresh
SET e.rows = coalesce(e.rows, []) + [t IN fresh | t.row],
  e.mentions = CASE WHEN any(t IN fresh WHERE t.mentions IS NOT NULL) THEN reduce(sum = coalesce(e.mentions, 0), t IN fresh | sum + coalesce(t.mentions, 0)) ELSE e.mentions END
WITH e, fresh
CALL (e, fresh) {
  UNWIND fresh AS t
  MATCH (r:Report {id: t.report})
  MERGE (e)-[link:REPORTED_IN]->(r)
  ON CREATE SET link.asserts = 'OCCURRED', link.rows = [t.row]
  ON MATCH SET link.rows = coalesce(link.rows, []) + t.row
}
CALL (e, fresh) {
  UNWIND fresh AS t
  MATCH (p:Place {id: t.place})
  MERGE (e)-[:AT_PLACE]->(p)
}
RETURN e.id AS fact, size(fresh) AS added

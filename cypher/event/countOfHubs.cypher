// How many acts of actors, issues, datasets, publishers and reports pass the filter.
// @param anchors EventAnchor[]
// @row many read
// @col key string
// @col total int
// @plan DirectedRelationshipIndexSeek
UNWIND $anchors AS anchor
CALL (anchor) {
  UNWIND anchor.members AS member
  CALL (member) {
    MATCH (e:Event)-[p:SOURCE]->() WHERE p.actor = member.source AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e
    UNION
    MATCH (e:Event)-[p:TARGET]->() WHERE p.actor = member.target AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e
    UNION
    MATCH (e:Event)-[p:CONCERNS]->() WHERE p.issue = member.issue AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e
    UNION
    MATCH (e:Event) WHERE e.dataset = member.dataset AND e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL RETURN e
    UNION
    MATCH (:Actor {id: member.publisher})<-[:PUBLISHED_BY]-(:Report)<-[:REPORTED_IN]-(e:Event) RETURN e
    UNION
    MATCH (:Report {id: member.report})<-[:REPORTED_IN]-(e:Event) RETURN e
    UNION
    MATCH (e:Event {id: member.event}) RETURN e
    UNION
    UNWIND CASE WHEN member.responding IS NULL THEN [] ELSE [member.responding] END AS kind
    MATCH (e:Event)-[r:RESPONDS_TO]->() WHERE r.as = kind RETURN e
  }
  WITH anchor, member, e WHERE e.earliest <= member.to AND member.from <= e.latest
  WITH DISTINCT anchor, e WHERE PassesEvent(e)
  RETURN count(e) AS total
}
RETURN anchor.key AS key, total

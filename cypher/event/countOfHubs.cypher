// How many acts of actors, issues, datasets, publishers and reports pass the filter.
// @param anchors EventAnchor[]
// @row many read
// @col key string
// @col total int
// @plan DirectedRelationshipIndexSeek
UNWIND $anchors AS anchor
AS_OF WithRetaliationsThen(anchor)
// Without the streams: they may be thousands, and would be kept with every act.
NOW WITH anchor.key AS key, anchor.members AS members, {where: anchor.where} AS anchor
AS_OF WITH anchor.key AS key, anchor.members AS members, {where: anchor.where, retaliations: anchor.retaliations} AS anchor
CALL (anchor, members) {
  UNWIND members AS member
  CALL (member) {
    MATCH (e:EVENT_VERSION)-[p:SOURCE]->() WHERE p.actor = member.source AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e
    UNION
    MATCH (e:EVENT_VERSION)-[p:TARGET]->() WHERE p.actor = member.target AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e
    UNION
    MATCH (e:EVENT_VERSION)-[p:CONCERNS]->() WHERE p.issue = member.issue AND p.date >= member.low AND p.date <= member.high AND p.fact IS NOT NULL RETURN e
    UNION
    MATCH (e:Event) WHERE e.dataset = member.dataset AND e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL RETURN e
    AS_OF UNION
    AS_OF MATCH (e:RetractedEvent) WHERE e.dataset = member.dataset AND e.earliest >= member.low AND e.earliest <= member.high AND e.id IS NOT NULL RETURN e
    UNION
    MATCH (:Actor {id: member.publisher})<-[:PUBLISHED_BY]-(:Report)<-[:REPORTED_IN]-(e:EVENT_VERSION) RETURN e
    UNION
    MATCH (:Report {id: member.report})<-[:REPORTED_IN]-(e:EVENT_VERSION) RETURN e
    UNION
    MATCH (e:EVENT_VERSION {id: member.event}) RETURN e
    UNION
    UNWIND CASE WHEN member.responding IS NULL THEN [] ELSE [member.responding] END AS kind
    NOW MATCH (e:Event)-[r:RESPONDS_TO]->() WHERE r.as = kind RETURN e
    AS_OF MATCH (x:RESPONSE_VERSION) WHERE x.as = kind AND ResponseThen(x)
    AS_OF MATCH (x)-[:ANSWER]->(named)
    AS_OF MATCH (e:EVENT_VERSION {id: named.id}) RETURN e
  }
  WITH anchor, member, e WHERE e.earliest <= member.to AND member.from <= e.latest
  AS_OF WITH anchor, e WHERE EventThen(e)
  WITH DISTINCT anchor, e WHERE PassesEvent(e)
  RETURN count(e) AS total
}
RETURN key, total

// Events that lack a drawn relationship, or whose drawn relationship does not say what the event says.
// @row many read
// @col id string
MATCH (e:Event)-[:SOURCE]->(s:Actor)
MATCH (e)-[:TARGET]->(t:Actor)
WHERE s <> t AND NOT EXISTS {
  (s)-[r:ANY_ACT]->(t)
  WHERE r.fact = e.id AND type(r) = e.relation AND r.date = e.earliest AND r.latest = e.latest AND coalesce(r.intensity, 0.0) = coalesce(e.intensity, 0.0)
}
RETURN DISTINCT e.id AS id ORDER BY id

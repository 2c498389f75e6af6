// Draws what acts imply at an actor that has taken the place of another in them.
// @param ids string[]
// @param into string
// @row one write
// @col drawn int
MATCH (into:Actor {id: $into})
CALL (into) {
  MATCH (e:Event) WHERE e.id IN $ids
  MATCH (e)-[:SOURCE]->(source:Actor)
  MATCH (e)-[:TARGET]->(target:Actor)
  WHERE source <> target AND (source = into OR target = into)
  FOREACH (_ IN CASE e.relation WHEN 'EACH_ACT' THEN [1] ELSE [] END | CREATE (source)-[:EACH_ACT {fact: e.id, date: e.earliest, latest: e.latest, intensity: e.intensity}]->(target))
  RETURN count(*) AS drawn
}
RETURN drawn

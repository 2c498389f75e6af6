// Draws the typed relationships of an event: from each source to each target.
CALL (it) {
  MATCH (it)-[:SOURCE]->(source_:Actor), (it)-[:TARGET]->(target_:Actor)
  WHERE source_ <> target_
  FOREACH (_ IN CASE it.relation WHEN 'EACH_ACT' THEN [1] ELSE [] END | CREATE (source_)-[:EACH_ACT {fact: it.id, date: it.earliest, latest: it.latest, intensity: it.intensity}]->(target_))
}

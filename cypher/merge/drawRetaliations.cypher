// Draws the retaliations that responses imply at an actor that has taken the place of another in their acts.
// @param ids string[]
// @param into string
// @row one write
// @col drawn int
MATCH (into:Actor {id: $into})
CALL (into) {
  MATCH (x:Response) WHERE x.id IN $ids
  MATCH (x)-[:ANSWER]->(later:Event)-[:SOURCE]->(source:Actor)
  MATCH (x)-[:ANSWERED]->(:Event)-[:SOURCE]->(target:Actor)
  WHERE source <> target AND (source = into OR target = into)
  CREATE (source)-[:RETALIATES {fact: x.id, event: later.id, date: later.earliest, latest: later.latest, intensity: later.intensity}]->(target)
  RETURN count(*) AS drawn
}
RETURN drawn

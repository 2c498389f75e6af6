// The facts that stand and draw relationships at an actor: its acts, the retaliations by or against it, its tenures; and
// whether the other takes part in them too.
// @param from string
// @param into string
// @row many read
// @col id string
// @col kind string
// @col shared boolean
MATCH (from:Actor {id: $from}) MATCH (into:Actor {id: $into})
CALL (from, into) {
  MATCH (from)<-[:SOURCE|TARGET]-(e:Event)
  RETURN DISTINCT e.id AS id, 'Event' AS kind, EXISTS { (e)-[:SOURCE|TARGET]->(into) } AS shared
  UNION
  MATCH (from)<-[:SOURCE]-(:Event)<-[:ANSWER|ANSWERED]-(x:Response {as: 'RETALIATES'})
  RETURN DISTINCT x.id AS id, 'Response' AS kind, EXISTS { (x)-[:ANSWER|ANSWERED]->(:Event)-[:SOURCE]->(into) } AS shared
  UNION
  MATCH (from)<-[:HOLDER|OFFICE]-(t:Tenure)
  RETURN t.id AS id, 'Tenure' AS kind, false AS shared
}
RETURN id, kind, shared

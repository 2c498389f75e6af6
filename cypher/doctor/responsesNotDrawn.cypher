// Responses whose drawn relationships are not exactly what they imply.
// @row many read
// @col id string
MATCH (x:Response)-[:ANSWER]->(later:Event)
MATCH (x)-[:ANSWERED]->(earlier:Event)
WITH x, later, earlier,
  COUNT { (later)-[r:RESPONDS_TO]->(earlier) WHERE r.fact = x.id AND r.as = x.as AND r.disputed = EXISTS { (x)-[:DENIED_BY]->() } } AS tied,
  COUNT { MATCH (later)-[:SOURCE]->(s:Actor) MATCH (earlier)-[:SOURCE]->(t:Actor) WHERE s <> t AND x.as = 'RETALIATES' RETURN s, t } AS implied,
  COUNT { MATCH (later)-[:SOURCE]->(s:Actor) MATCH (earlier)-[:SOURCE]->(t:Actor) MATCH (s)-[r:RETALIATES]->(t) WHERE r.fact = x.id AND r.event = later.id AND r.date = later.earliest RETURN r } AS drawn
WHERE tied <> 1 OR drawn <> implied
RETURN x.id AS id ORDER BY id

// Facts that lack what makes them one: an event its source (a coded one its source or its target), a tenure its person or office, a response its two acts.
// @row many read
// @col id string
MATCH (f:Fact)
WHERE (f:Event AND NOT EXISTS { (f)-[:SOURCE]->(:Actor) } AND (f.dataset IS NULL OR NOT EXISTS { (f)-[:TARGET]->(:Actor) }))
  OR (f:Tenure AND NOT (EXISTS { (f)-[:HOLDER]->(:Person) } AND EXISTS { (f)-[:OFFICE]->(:Office) }))
  OR (f:Response AND NOT (EXISTS { (f)-[:ANSWER]->(:Event) } AND EXISTS { (f)-[:ANSWERED]->(:Event) } AND EXISTS { (f)-[:ASSERTED_BY]->(:Actor) }))
RETURN f.id AS id ORDER BY id

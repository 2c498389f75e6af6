// Writes the keys of participations and issues anew from what they tie.
// @param ids string[]
// @row one write
// @col mended int
MATCH (e:Event)-[p:SOURCE|TARGET|CONCERNS]->(n) WHERE e.id IN $ids
SET p.fact = e.id, p.date = e.earliest
FOREACH (_ IN CASE type(p) WHEN 'CONCERNS' THEN [1] ELSE [] END | SET p.issue = n.id)
FOREACH (_ IN CASE type(p) WHEN 'CONCERNS' THEN [] ELSE [1] END | SET p.actor = n.id)
RETURN count(DISTINCT e) AS mended

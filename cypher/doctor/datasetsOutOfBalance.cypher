// Datasets that hold another number of facts than imports brought.
// @row many read
// @col id string
// @col what string
MATCH (d:Dataset)
CALL (d) { OPTIONAL MATCH (:Import)-[c:COUNTS]->(d) RETURN coalesce(sum(c.facts), 0) AS brought }
CALL (d) { OPTIONAL MATCH (e:Event) WHERE e.dataset = d.id RETURN count(e) AS standing }
CALL (d) { OPTIONAL MATCH (e:RetractedEvent) WHERE e.dataset = d.id AND NOT EXISTS { MATCH (:Event {id: e.id}) } RETURN count(DISTINCT e.id) AS withdrawn }
WITH d, brought, standing, withdrawn WHERE brought <> standing + withdrawn
RETURN d.id AS id, 'imports brought ' + toString(brought) + ' facts, and ' + toString(standing) + ' stand and ' + toString(withdrawn) + ' were withdrawn' AS what
ORDER BY id

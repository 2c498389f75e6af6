// Events whose participations or issues carry keys that disagree with their ends, so that lists would miss them.
// @row many read
// @col id string
MATCH (e:Event)-[p:SOURCE|TARGET|CONCERNS]->(n)
WHERE p.fact IS NULL OR p.fact <> e.id OR p.date IS NULL OR p.date <> e.earliest OR coalesce(p.actor, p.issue, '') <> n.id
RETURN DISTINCT e.id AS id ORDER BY id

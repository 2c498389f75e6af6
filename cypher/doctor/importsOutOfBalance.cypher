// Imports whose rows do not add up: read = facts + further reports + already known + left out + quarantined.
// @row many read
// @col id string
// @col what string
MATCH (i:Import)
OPTIONAL MATCH (i)-[c:COUNTS]->(:Dataset)
WITH i, coalesce(sum(c.facts), 0) AS facts, coalesce(sum(c.further), 0) AS further, coalesce(sum(c.known), 0) AS known
WHERE i.read <> facts + further + known + i.filtered + i.quarantined
RETURN i.id AS id, toString(i.read) + ' rows read, and ' + toString(facts) + ' facts, ' + toString(further) + ' further reports, ' + toString(known) + ' known, '
  + toString(i.filtered) + ' left out and ' + toString(i.quarantined) + ' quarantined do not add up to it' AS what
ORDER BY id

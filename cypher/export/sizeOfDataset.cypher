// How many events of a dataset stand, and how many events at all.
// @param dataset string
// @row one read
// @col events int
// @col all int
MATCH (e:Event) WHERE e.dataset = $dataset
WITH count(e) AS events
RETURN events, COUNT { (:Event) } AS all

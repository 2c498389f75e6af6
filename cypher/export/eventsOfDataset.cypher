// A page of the events of a dataset that stand and pass the filter, by their first day and id, with whom and what each refers to.
// @param cursorDate date
// @param cursorId string
// @param limit int
// @row many read
// @col id string
// @col relation string
// @col status string
// @col date string
// @col summary string?
// @col demand string?
// @col code string?
// @col codebook string?
// @col edition string?
// @col intensity float?
// @col scale string?
// @col dataset string?
// @col rows string[]?
// @col mentions int?
// @col recordedAt int
// @col ties json
// @col reports json
// @plan NodeIndexSeek !Top !Sort
MATCH (e:Event)
USING INDEX SEEK e:Event(dataset, earliest, id)
WHERE e.dataset = $dataset AND e.earliest >= $cursorDate AND e.id IS NOT NULL
WITH e ORDER BY e.dataset, e.earliest, e.id
// After the order: a condition with two ways to hold would be planned as two reads, brought together and sorted.
WITH e WHERE NOT (e.earliest = $cursorDate AND e.id <= $cursorId) AND MatchesFilter(e) AND OnRecord(e)
WITH e LIMIT $limit
RETURN ExportedActColumns(e)
ORDER BY e.dataset, e.earliest, e.id

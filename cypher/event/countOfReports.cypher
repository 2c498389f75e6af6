// How many events stand on each report.
// @param ids string[]
// @row many read
// @col key string
// @col total int
MATCH (r:Report) WHERE r.id IN $ids
RETURN r.id AS key, COUNT { MATCH (r)<-[:REPORTED_IN]-(e:Event) RETURN DISTINCT e } AS total

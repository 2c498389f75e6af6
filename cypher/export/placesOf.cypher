// The places with these ids, by id.
// @param ids string[]
// @row many read
// @col place ExportedPlace
MATCH (n:Place) WHERE n.id IN $ids
RETURN ExportedPlace(n) AS place ORDER BY n.id

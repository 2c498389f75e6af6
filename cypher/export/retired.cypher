// A page of the actors, issues and reports that were retired, by id and end.
// @param cursorId string
// @param cursorEnd datetime
// @param limit int
// @row many read
// @col id string
// @col type string?
// @col name string?
// @col description string?
// @col kind string?
// @col sector string?
// @col alpha2 string?
// @col facets string[]?
// @col opened string?
// @col closed string?
// @col title string?
// @col url string?
// @col language string?
// @col published string?
// @col retrieved string?
// @col note string?
// @col retractedAt datetime
MATCH (n:Retracted)
WHERE n.id >= $cursorId AND NOT (n.id = $cursorId AND n.retractedAt <= $cursorEnd) AND NOT n:RetractedEvent AND NOT n:RetractedTenure AND NOT n:RetractedResponse
WITH n ORDER BY n.id, n.retractedAt LIMIT $limit
RETURN n.id AS id, n.type AS type, n.name AS name, n.description AS description, n.kind AS kind, n.sector AS sector, n.alpha2 AS alpha2, n.facets AS facets, n.opened AS opened, n.closed AS closed,
  n.title AS title, n.url AS url, n.language AS language, n.published AS published, n.retrieved AS retrieved, n.note AS note, n.retractedAt AS retractedAt
ORDER BY n.id, n.retractedAt

// An issue: what every mention of one shows.
// @field id string
// @field type string
// @field name string
// @field description string?
// @field kind string?
// @field facets string[]
// @field opened partialDate?
// @field closed partialDate?
// @field partOf string?
AS_OF it {.id, .type, .name, .description, .kind, .opened, closed: CASE WHEN date(it.closed) > $asOfValid THEN null ELSE it.closed END, facets: coalesce(it.facets, []), partOf: head([(it)-[:PART_OF]->(whole_:Issue) | whole_.id])}
NOW it {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(it.facets, []), partOf: head([(it)-[:PART_OF]->(whole_:Issue) | whole_.id])}

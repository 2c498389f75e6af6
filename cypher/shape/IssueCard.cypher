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
it {.id, .type, .name, .description, .kind, .opened, .closed, facets: coalesce(it.facets, []), partOf: head([(it)-[:PART_OF]->(whole_:Issue) | whole_.id])}

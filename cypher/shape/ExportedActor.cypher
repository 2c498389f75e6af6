// An actor as an export tells it, with its names.
// @field id string
// @field type string
// @field name string
// @field description string?
// @field kind string?
// @field sector string?
// @field alpha2 string?
// @field country string?
// @field partOf string?
// @field names ExportedName[]
it {.id, .type, .name, .description, .kind, .sector, .alpha2, country: head([(it)-[:OF_COUNTRY]->(country_) | country_.id]), partOf: head([(it)-[:PART_OF]->(whole_:Actor) | whole_.id]),
  names: COLLECT { MATCH (it)-[:KNOWN_AS]->(name_:Alias) RETURN ExportedName(name_) ORDER BY name_.standard DESC, name_.text }}

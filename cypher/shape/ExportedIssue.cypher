// An issue as an export tells it, with its names and parties.
// @field id string
// @field type string
// @field name string
// @field description string?
// @field kind string?
// @field facets string[]?
// @field opened string?
// @field closed string?
// @field partOf string?
// @field parties ExportedTie[]
// @field names ExportedName[]
it {.id, .type, .name, .description, .kind, .facets, .opened, .closed, partOf: head([(it)-[:PART_OF]->(whole_:Issue) | whole_.id]),
  parties: COLLECT { MATCH (it)-[part_:PARTY]->(actor_) RETURN {id: actor_.id, position: part_.position} ORDER BY part_.position, actor_.id },
  names: COLLECT { MATCH (it)-[:KNOWN_AS]->(name_:Alias) RETURN ExportedName(name_) ORDER BY name_.standard DESC, name_.text }}

// An actor with its country: what every mention of an actor shows.
// @field id string
// @field type string
// @field name string
// @field description string?
// @field kind string?
// @field alpha2 string?
// @field country CountryCard?
// @field partOf string?
it {.id, .type, .name, .description, .kind, .alpha2, country: head([(it)-[:OF_COUNTRY]->(country_:Country) | CountryCard(country_)]), partOf: head([(it)-[:PART_OF]->(whole_:Actor) | whole_.id])}

// An actor, with its country and what it is a part of as far as the request shows these (`$parts`), or null.
// @field id string
// @field type string
// @field name string
// @field description string?
// @field kind string?
// @field alpha2 string?
// @field country CountryCard?
// @field partOf string?
CASE WHEN it IS NULL THEN null ELSE [it.id, it.type, it.name, it.description, it.kind, it.alpha2,
  CASE WHEN 'COUNTRY' IN $parts THEN head([(it)-[:OF_COUNTRY]->(country_:Country) | CountryCard(country_)]) END,
  CASE WHEN 'WHOLE' IN $parts THEN head([(it)-[:PART_OF]->(whole_:Actor) | whole_.id]) END] END

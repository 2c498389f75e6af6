// An actor as an import writes it.
// @field id string
// @field type string
// @field name string
// @field description string?
// @field kind string?
// @field alpha2 string?
// @field country string?
// @field partOf string?
it

// An issue as a line has it.
// @field id string
// @field type string
// @field name string
// @field description string?
// @field kind string?
// @field facets string[]?
// @field opened string?
// @field closed string?
// @field partOf string?
// @field parties LineTie[]
// @field names LineName[]
it

// An actor as a line has it.
// @field id string
// @field type string
// @field name string
// @field description string?
// @field kind string?
// @field sector string?
// @field alpha2 string?
// @field country string?
// @field partOf string?
// @field names LineName[]
it

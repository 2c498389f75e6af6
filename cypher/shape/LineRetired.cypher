// An actor, an issue or a report that was retired, as a line has it.
// @field id string
// @field type string?
// @field name string?
// @field description string?
// @field kind string?
// @field sector string?
// @field alpha2 string?
// @field facets string[]?
// @field opened string?
// @field closed string?
// @field title string?
// @field url string?
// @field language string?
// @field published partialDate?
// @field retrieved string?
// @field note string?
// @field retractedAt datetime
it

// A place of coded events, as an import writes it; degrees north and east.
// @field id string
// @field name string
// @field latitude float?
// @field longitude float?
// @field country string?
it

// A place as an import writes it.
// @field id string
// @field name string
it

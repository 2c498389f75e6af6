// An actor that a dataset brings, as an import writes it.
// @field id string
// @field type string
// @field name string
// @field key string
// @field characters string?
// @field sounds string
// @field kind string?
// @field sector string?
// @field country string?
// @field partOf string?
it

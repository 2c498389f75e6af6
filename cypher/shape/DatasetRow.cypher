// A dataset as an import writes it.
// @field id string
// @field name string
// @field edition string?
// @field licence string?
// @field citation string?
// @field url string?
// @field restricted boolean
it

// A dossier as an import writes it.
// @field id string
// @field title string
// @field description string?
// @field licence string?
// @field hash string
it

// A dossier as a line has it.
// @field id string
// @field title string
// @field description string?
// @field licence string?
// @field hash string
// @field importedAt datetime
it

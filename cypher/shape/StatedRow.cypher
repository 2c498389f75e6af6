// That a dossier states something, and how.
// @field dossier string
// @field id string
// @field kind string
// @field content string
it

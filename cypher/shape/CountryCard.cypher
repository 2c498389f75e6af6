// A country as it stands beside an actor.
// @field id string
// @field type string
// @field name string
// @field description string?
// @field alpha2 string?
it {.id, .type, .name, .description, .alpha2}

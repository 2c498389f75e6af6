// What a thing refers to, and as which of several.
// @field id string
// @field position int?
it {.id, .position}

// What a line refers to, and as which of several.
// @field id string
// @field position int?
it

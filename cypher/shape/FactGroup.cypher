// Facts that are cited together.
// @field key string
// @field facts string[]
it {.key, .facts}

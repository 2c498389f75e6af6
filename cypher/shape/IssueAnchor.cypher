// An issue whose acts are asked for, with its parts at any depth and itself.
// @field key string
// @field parts string[]
it {.key, .parts}

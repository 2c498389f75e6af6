// Two actors side by side on a path.
// @field near string
// @field far string
it {.near, .far}

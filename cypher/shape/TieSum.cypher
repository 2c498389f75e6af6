// Acts on one scale (null: those without a value): how many, how many of them are cooperative and hostile, and the sum of their values.
// @field scale string?
// @field count int
// @field cooperative int
// @field hostile int
// @field sum float
it

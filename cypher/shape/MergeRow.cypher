// Two actors that are one: the first goes into the second.
// @field from string
// @field into string
it

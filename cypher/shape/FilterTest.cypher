// One condition of a filter: what it looks at (`kind`), what it compares with, and whether it must not hold. Who stands for an actor is
// given by id, so that an act looks up who takes part in it and does not walk through hundreds.
// @field kind string
// @field negated boolean
// @field words string[]
// @field standIns Span[]{}
// @field others Span[]{}
// @field from date?
// @field to date?
// @field least float?
// @field most float?
it

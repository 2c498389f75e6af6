// One condition of a filter: what it looks at (`kind`), what it compares with, and whether it must not hold.
// @field kind string
// @field negated boolean
// @field words string[]
// @field standIns StandIn[]
// @field others StandIn[]
// @field from date?
// @field to date?
// @field least float?
// @field most float?
it

// An import of coded events as a line has it.
// @field id string
// @field key string
// @field adapter string
// @field files string[]
// @field startedAt datetime
// @field finishedAt datetime?
// @field read int
// @field filtered int
// @field quarantined int
// @field done int[]?
// @field counts CountRow[]
it

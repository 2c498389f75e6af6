// A thing whose acts are asked for, with whoever may stand for it.
// @field key string
// @field members StandIn[]
it {.key, .members}

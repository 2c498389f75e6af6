// By how many acts an actor is tied to another.
// @field near string
// @field count int
it

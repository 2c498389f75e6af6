// A list of acts: the streams that it is read from, and which of the filters it has to pass.
// @field key string
// @field where int
// @field members EventStream[]
it

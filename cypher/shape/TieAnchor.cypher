// An actor whose ties are asked for: the streams that they are read from, and which of the filters they have to pass.
// @field key string
// @field where int
// @field members TieStream[]
it

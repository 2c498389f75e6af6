// A name of an actor or an issue as a line of an export has it, made ready for the indexes of names.
// @field text string
// @field key string
// @field characters string?
// @field sounds string
// @field language string?
// @field script string?
// @field note string?
// @field standard boolean
it

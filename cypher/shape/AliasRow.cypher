// A name as an import writes it.
// @field owner string
// @field text string
// @field key string
// @field characters string?
// @field sounds string
// @field language string?
// @field script string?
// @field note string?
// @field standard boolean
it

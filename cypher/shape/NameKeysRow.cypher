// What the indexes hold of a name.
// @field owner string
// @field text string
// @field key string
// @field characters string?
// @field sounds string
it

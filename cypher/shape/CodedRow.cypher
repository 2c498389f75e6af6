// A coded event as an import writes it; source and target are ids of actors, one of them may be null.
// @field id string
// @field dataset string
// @field relation string
// @field date string
// @field earliest string
// @field latest string
// @field code string?
// @field codebook string?
// @field edition string?
// @field intensity float?
// @field scale string?
// @field source string?
// @field target string?
it

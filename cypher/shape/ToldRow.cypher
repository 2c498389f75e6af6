// What the rows of a dataset tell of one act.
// @field fact string
// @field tellings TellingRow[]
it

// Where the reading of a stream stopped, although more follows in it.
// @field date date
// @field fact string
// @field rank float?
it

// An act with what it is ordered by before its id.
// @field rank float
// @field day date
// @field event EventCard
it

// The id of an actor that was merged into another, as a line has it.
// @field id string
// @field to string
// @field mergedAt datetime
it

// A tenure, or a version of one, as a line has it.
// @field id string
// @field person string?
// @field office string?
// @field from partialDate?
// @field to partialDate?
// @field dataset string?
// @field reports LineSaid[]
// @field recordedAt datetime
// @field retractedAt datetime?
// @field reason string?
it

// A response, or a version of one, as a line has it.
// @field id string
// @field as string
// @field event string?
// @field respondsTo string?
// @field assertedBy LineTie[]
// @field deniedBy LineTie[]
// @field reports LineSaid[]
// @field recordedAt datetime
// @field retractedAt datetime?
// @field reason string?
it

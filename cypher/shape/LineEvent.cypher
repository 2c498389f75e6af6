// An event, or a version of one, as a line has it.
// @field id string
// @field relation string
// @field status string
// @field date partialDate
// @field sources LineTie[]
// @field targets LineTie[]
// @field issues LineTie[]
// @field places string[]
// @field summary string?
// @field demand string?
// @field code string?
// @field codebook string?
// @field edition string?
// @field intensity float?
// @field scale string?
// @field dataset string?
// @field rows string[]?
// @field mentions int?
// @field reports LineSaid[]
// @field recordedAt datetime
// @field retractedAt datetime?
// @field reason string?
it

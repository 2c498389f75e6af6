// An event as an import writes it.
// @field id string
// @field relation string
// @field status string
// @field date partialDate
// @field summary string?
// @field demand string?
// @field code string?
// @field codebook string?
// @field edition string?
// @field intensity float?
// @field scale string?
// @field place PlaceRow?
// @field sources string[]
// @field targets string[]
// @field about string[]
// @field reports ReportedRow[]
it

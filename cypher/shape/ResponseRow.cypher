// A response as an import writes it.
// @field id string
// @field as string
// @field event string
// @field respondsTo string
// @field assertedBy string[]
// @field deniedBy string[]
// @field reports ReportedRow[]
it

// A tenure as an import writes it.
// @field id string
// @field person string
// @field office string
// @field from partialDate?
// @field to partialDate?
// @field reports ReportedRow[]
it

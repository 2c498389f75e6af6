// A report as an import writes it.
// @field id string
// @field title string
// @field url string?
// @field language string?
// @field note string?
// @field published partialDate?
// @field retrieved string?
// @field publisher string
// @field cites string[]
it

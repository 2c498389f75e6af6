// A report as a line has it.
// @field id string
// @field title string
// @field url string?
// @field language string?
// @field published partialDate?
// @field retrieved string?
// @field note string?
// @field publisher string?
// @field cites string[]
it

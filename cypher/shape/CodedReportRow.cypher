// The text that rows were coded from, as an import writes it.
// @field id string
// @field title string
// @field url string?
// @field language string?
// @field published partialDate?
// @field retrieved string?
// @field publisher string
it

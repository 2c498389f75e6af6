// What a batch of an import added to one dataset.
// @field dataset string
// @field facts int
// @field further int
// @field known int
it

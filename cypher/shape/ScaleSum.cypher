// Intensities on one scale: how many, and their sum.
// @field scale string
// @field count int
// @field sum float
it

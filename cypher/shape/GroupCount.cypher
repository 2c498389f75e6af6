// A value by which acts are counted: how many have it, and their intensities on each scale.
// @field key string
// @field count int
// @field scales ScaleSum[]
it

// A place as an export tells it.
// @field id string
// @field name string
// @field latitude float?
// @field longitude float?
// @field country string?
it {.id, .name, .latitude, .longitude, .country}

// A place by its name, and where it is in degrees north and east.
// @field id string
// @field type string
// @field name string
// @field latitude float?
// @field longitude float?
it {.id, .name, .latitude, .longitude, type: 'Place'}

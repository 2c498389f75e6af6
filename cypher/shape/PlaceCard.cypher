// A place by its name.
// @field id string
// @field type string
// @field name string
it {.id, .name, type: 'Place'}

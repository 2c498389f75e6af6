// Where coded events come from.
// @field id string
// @field type string
// @field name string
// @field edition string?
// @field licence string?
// @field citation string?
// @field url string?
// @field restricted boolean
it {.id, .name, .edition, .licence, .citation, .url, .restricted, type: 'Dataset'}

// One row of a dataset that tells an act: its number there, and the report and place that it names.
// @field row string
// @field mentions int?
// @field report string?
// @field place string?
it

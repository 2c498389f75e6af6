// That a person held an office, as a table of office holders has it.
// @field id string
// @field person string
// @field office string
// @field from partialDate
// @field to partialDate?
// @field report string
it

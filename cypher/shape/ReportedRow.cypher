// What a report says of a fact, as an import writes it.
// @field report string
// @field asserts string
// @field quote string?
it

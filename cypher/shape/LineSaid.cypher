// What a report says of a fact, as a line has it.
// @field report string
// @field asserts string
// @field quote string?
// @field position int?
// @field rows string[]?
it

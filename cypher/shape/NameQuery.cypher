// A name that is looked for: its place in the request, and by which ways; null leaves a way out.
// @field at int
// @field ids string[]
// @field key string?
// @field words string?
// @field characters string?
// @field sounds string?
it

// Acts of one actor upon another, of one kind where `relation` says so.
// @field source string
// @field target string
// @field relation string?
// @field count int
// @field last date
// @field scales TieSum[]
it

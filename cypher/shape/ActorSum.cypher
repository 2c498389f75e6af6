// An actor among acts: in how many it takes part, acts and is acted upon, their first possible day at the latest, and their intensities.
// @field actor string
// @field count int
// @field asSource int
// @field asTarget int
// @field last date
// @field scales TieSum[]
it

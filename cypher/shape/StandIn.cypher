// Somebody whose acts count for an actor, and within which days.
// @field actor string
// @field from date
// @field to date
it {.actor, .from, .to}

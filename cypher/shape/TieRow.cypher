// A tie of an actor to a counterpart, drawn by one fact.
// @field relation string
// @field direction string
// @field date partialDate
// @field sortDate date
// @field intensity float?
// @field scale string?
// @field fact string
// @field event string
// @field far string
// @field counterpart ActorCard
it

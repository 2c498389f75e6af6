// A tie of an actor to a counterpart, drawn by one fact: its act, with `relation`, `direction`, `fact`, `far` and counterpart `b`.
// @field relation string
// @field direction string
// @field date partialDate
// @field sortDate dateText
// @field intensity float?
// @field scale string?
// @field fact string
// @field event string
// @field far string
// @field counterpart ActorCard
[relation, direction, it.date, toString(it.earliest), it.intensity, CASE WHEN it.intensity IS NULL THEN null ELSE it.scale END, fact, it.id, far, ActorCard(b)]

// A tenure with who holds which office.
// @field id string
// @field type string
// @field person ActorCard
// @field office ActorCard
// @field from partialDate?
// @field to partialDate?
// @field recordedAt datetime
// @field retractedAt datetime?
it {.id, .from, .to, .recordedAt, .retractedAt, type: 'Tenure',
  person: head(COLLECT { MATCH (it)-[:HOLDER]->(actor_) RETURN ActorCard(actor_) }),
  office: head(COLLECT { MATCH (it)-[:OFFICE]->(actor_) RETURN ActorCard(actor_) })}

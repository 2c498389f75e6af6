// A tenure with who holds which office.
// @field id string
// @field type string
// @field person ActorCard
// @field office ActorCard
// @field from partialDate?
// @field to partialDate?
// @field recordedAt datetime
// @field retractedAt datetime?
AS_OF it {.id, .from, to: CASE WHEN it.toEarliest > $asOfValid THEN null ELSE it.to END, .recordedAt, retractedAt: null, type: 'Tenure',
NOW it {.id, .from, .to, .recordedAt, .retractedAt, type: 'Tenure',
  person: head(COLLECT { MATCH (it)-[:HOLDER]->(actor_) RETURN ActorCard(actor_) }),
  office: head(COLLECT { MATCH (it)-[:OFFICE]->(actor_) RETURN ActorCard(actor_) })}

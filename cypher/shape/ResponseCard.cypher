// A response with who asserts and who denies it; the two events by their ids.
// @field id string
// @field type string
// @field as string
// @field event string
// @field respondsTo string
// @field assertedBy ActorCard[]
// @field deniedBy ActorCard[]
// @field recordedAt datetime
// @field retractedAt datetime?
AS_OF it {.id, .as, .recordedAt, retractedAt: null, type: 'Response',
NOW it {.id, .as, .recordedAt, .retractedAt, type: 'Response',
  event: head([(it)-[:ANSWER]->(later_) | later_.id]),
  respondsTo: head([(it)-[:ANSWERED]->(earlier_) | earlier_.id]),
  assertedBy: COLLECT { MATCH (it)-[part_:ASSERTED_BY]->(actor_) RETURN ActorCard(actor_) ORDER BY part_.position },
  deniedBy: COLLECT { MATCH (it)-[part_:DENIED_BY]->(actor_) RETURN ActorCard(actor_) ORDER BY part_.position }}

// A report with its publisher.
// @field id string
// @field type string
// @field title string
// @field url string?
// @field language string?
// @field published partialDate?
// @field retrieved partialDate?
// @field note string?
// @field publisher ActorCard
it {.id, .title, .url, .language, .published, .retrieved, .note, type: 'Report',
  publisher: head(COLLECT { MATCH (it)-[:PUBLISHED_BY]->(actor_) RETURN ActorCard(actor_) })}

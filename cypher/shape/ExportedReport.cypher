// A report as an export tells it.
// @field id string
// @field title string
// @field url string?
// @field language string?
// @field published string?
// @field retrieved string?
// @field note string?
// @field publisher string?
// @field cites string[]
it {.id, .title, .url, .language, .published, .retrieved, .note, publisher: head([(it)-[:PUBLISHED_BY]->(actor_) | actor_.id]),
  cites: COLLECT { MATCH (it)-[:CITES]->(cited_) RETURN cited_.id ORDER BY cited_.id }}

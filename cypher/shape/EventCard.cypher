// An event with everyone who takes part, what it is about and where: what every mention of one shows.
// @field id string
// @field type string
// @field relation string
// @field status string
// @field date partialDate
// @field summary string?
// @field demand string?
// @field code string?
// @field codebook string?
// @field edition string?
// @field intensity float?
// @field scale string?
// @field sources ActorCard[]
// @field targets ActorCard[]
// @field issues IssueCard[]
// @field places PlaceCard[]
// @field dataset string?
// @field rows string[]
// @field mentions int?
// @field recordedAt datetime
// @field retractedAt datetime?
NOW it {.id, .relation, .status, .date, .summary, .demand, .code, .codebook, .edition, .intensity, .scale, .dataset, .mentions, .recordedAt, .retractedAt, type: 'Event', rows: coalesce(it.rows, []),
AS_OF it {.id, .relation, .status, .date, .summary, .demand, .code, .codebook, .edition, .intensity, .scale, .dataset, .mentions, .recordedAt, retractedAt: null, type: 'Event', rows: coalesce(it.rows, []),
  sources: COLLECT { MATCH (it)-[part_:SOURCE]->(actor_) RETURN ActorCard(actor_) ORDER BY part_.position },
  targets: COLLECT { MATCH (it)-[part_:TARGET]->(actor_) RETURN ActorCard(actor_) ORDER BY part_.position },
  AS_OF issues: COLLECT { MATCH (it)-[part_:CONCERNS]->(issue_) WHERE IssueThen(issue_) RETURN IssueCard(issue_) ORDER BY part_.position },
  NOW issues: COLLECT { MATCH (it)-[part_:CONCERNS]->(issue_) RETURN IssueCard(issue_) ORDER BY part_.position },
  places: COLLECT { MATCH (it)-[:AT_PLACE]->(place_:Place) RETURN PlaceCard(place_) ORDER BY place_.name, place_.id }}

// An event with everyone who takes part, what it is about and where, as far as the request shows these (`$parts`); lists that it does not show are empty.
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
  sources: CASE WHEN 'SOURCES' IN $parts THEN COLLECT { MATCH (it)-[part_:SOURCE]->(actor_) RETURN ActorCard(actor_) ORDER BY part_.position } ELSE [] END,
  targets: CASE WHEN 'TARGETS' IN $parts THEN COLLECT { MATCH (it)-[part_:TARGET]->(actor_) RETURN ActorCard(actor_) ORDER BY part_.position } ELSE [] END,
  AS_OF issues: CASE WHEN 'ISSUES' IN $parts THEN COLLECT { MATCH (it)-[part_:CONCERNS]->(issue_) WHERE IssueThen(issue_) RETURN IssueCard(issue_) ORDER BY part_.position } ELSE [] END,
  NOW issues: CASE WHEN 'ISSUES' IN $parts THEN COLLECT { MATCH (it)-[part_:CONCERNS]->(issue_) RETURN IssueCard(issue_) ORDER BY part_.position } ELSE [] END,
  places: CASE WHEN 'PLACES' IN $parts THEN COLLECT { MATCH (it)-[:AT_PLACE]->(place_:Place) RETURN PlaceCard(place_) ORDER BY place_.name, place_.id } ELSE [] END}

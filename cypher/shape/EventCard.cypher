// An event with everyone who takes part, what it is about and where, as far as the request shows these (`$parts`);
// what it does not show is null or empty. The moment of its record is given as text, which the driver reads much faster than a moment.
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
// @field recordedAt datetimeText
// @field retractedAt datetime?
[it.id, 'Event', it.relation, it.status, it.date, it.summary, it.demand,
  CASE WHEN 'CODING' IN $parts THEN it.code END,
  CASE WHEN 'CODING' IN $parts THEN it.codebook END,
  CASE WHEN 'CODING' IN $parts THEN it.edition END,
  CASE WHEN 'CODING' IN $parts THEN it.intensity END,
  CASE WHEN 'CODING' IN $parts THEN it.scale END,
  CASE WHEN 'SOURCES' IN $parts THEN COLLECT { MATCH (it)-[part_:SOURCE]->(actor_) RETURN ActorCard(actor_) ORDER BY part_.position } ELSE [] END,
  CASE WHEN 'TARGETS' IN $parts THEN COLLECT { MATCH (it)-[part_:TARGET]->(actor_) RETURN ActorCard(actor_) ORDER BY part_.position } ELSE [] END,
  AS_OF CASE WHEN 'ISSUES' IN $parts THEN COLLECT { MATCH (it)-[part_:CONCERNS]->(issue_) WHERE IssueThen(issue_) RETURN IssueCard(issue_) ORDER BY part_.position } ELSE [] END,
  NOW CASE WHEN 'ISSUES' IN $parts THEN COLLECT { MATCH (it)-[part_:CONCERNS]->(issue_) RETURN IssueCard(issue_) ORDER BY part_.position } ELSE [] END,
  CASE WHEN 'PLACES' IN $parts THEN COLLECT { MATCH (it)-[:AT_PLACE]->(place_:Place) RETURN PlaceCard(place_) ORDER BY place_.name, place_.id } ELSE [] END,
  it.dataset,
  CASE WHEN 'CODING' IN $parts THEN coalesce(it.rows, []) ELSE [] END,
  CASE WHEN 'CODING' IN $parts THEN it.mentions END,
  toString(it.recordedAt),
  NOW it.retractedAt]
  AS_OF null]

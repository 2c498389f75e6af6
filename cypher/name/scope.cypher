// What ids in arguments stand for: whether they exist, who may stand for an actor, and the parts of an issue.
// @param ids string[]
// @param rollUp boolean
// @row many read
// @col id string
// @col standIns StandIn[]
// @col parts string[]
MATCH (n:Actor|Issue|Event|Report|Dataset) WHERE n.id IN $ids
RETURN n.id AS id,
  CASE WHEN n:Actor THEN [{actor: n.id, from: date('0001-01-01'), to: date('9999-12-31')}] ELSE [] END +
  CASE WHEN $rollUp THEN COLLECT {
    MATCH (a:Actor)-[:OF_COUNTRY|PART_OF*1..6]->(n)
    RETURN DISTINCT {actor: a.id, from: date('0001-01-01'), to: date('9999-12-31')}
  } + COLLECT {
    MATCH (p:Person)<-[:HOLDER]-(t:Tenure)-[:OFFICE]->(o:Office)-[:PART_OF*0..6]->(n)
    RETURN {actor: p.id, from: coalesce(t.fromEarliest, date('0001-01-01')), to: coalesce(t.toLatest, date('9999-12-31'))}
  } ELSE [] END AS standIns,
  COLLECT { MATCH (part:Issue)-[:PART_OF*0..8]->(n) RETURN DISTINCT part.id } AS parts

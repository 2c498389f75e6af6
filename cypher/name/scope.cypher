// What ids in arguments stand for: whether they exist, who may stand for an actor, and the parts of an issue. The id of an
// actor that was merged into another stands for that other.
// @param ids string[]
// @param rollUp boolean
// @row many read
// @col key string
// @col id string
// @col standIns StandIn[]
// @col parts string[]
UNWIND $ids AS key
OPTIONAL MATCH (r:Redirect {id: key})
WITH key, coalesce(r.to, key) AS id
MATCH (n:Actor|Issue|Event|Report|Dataset {id: id})
RETURN key, n.id AS id,
  CASE WHEN n:Actor THEN [{actor: n.id, from: date('0001-01-01'), to: date('9999-12-31')}] ELSE [] END +
  CASE WHEN $rollUp THEN COLLECT {
    MATCH (a:Actor)-[:OF_COUNTRY|PART_OF*1..6]->(n)
    RETURN DISTINCT {actor: a.id, from: date('0001-01-01'), to: date('9999-12-31')}
  } + COLLECT {
    MATCH (p:Person)<-[:HOLDER]-(t:Tenure)-[:OFFICE]->(o:Office)-[:PART_OF*0..6]->(n)
    RETURN {actor: p.id, from: coalesce(t.fromEarliest, date('0001-01-01')), to: coalesce(t.toLatest, date('9999-12-31'))}
  } ELSE [] END AS standIns,
  COLLECT { MATCH (part:Issue)-[:PART_OF*0..8]->(n) RETURN DISTINCT part.id } AS parts

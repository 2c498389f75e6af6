// What ids in arguments stand for: whether they exist, who may stand for an actor, and the parts of an issue. The id of an
// actor that was merged into another stands for that other. How many acts these have as sources and targets, how many are
// about the parts, and how many reports the actor has published, from the store's own counts: they tell where reading is cheap.
// @param ids string[]
// @param rollUp boolean
// @row many read
// @col key string
// @col id string
// @col standIns StandIn[]
// @col parts string[]
// @col sources int
// @col targets int
// @col concerning int
// @col published int
UNWIND $ids AS key
OPTIONAL MATCH (r:Redirect {id: key})
WITH key, coalesce(r.to, key) AS id
NOW MATCH (n:Actor|Issue|Event|Report|Dataset {id: id})
AS_OF MATCH (n:Actor|Issue|Event|RetractedEvent|Report|Dataset {id: id}) WHERE NOT (n:Event OR n:RetractedEvent) OR EventThen(n)
WITH key, n,
  CASE WHEN n:Actor THEN [{actor: n.id, from: date('0001-01-01'), to: date('9999-12-31')}] ELSE [] END +
  CASE WHEN $rollUp THEN COLLECT {
    MATCH (a:Actor)-[:OF_COUNTRY|PART_OF*1..6]->(n)
    RETURN DISTINCT {actor: a.id, from: date('0001-01-01'), to: date('9999-12-31')}
  } + COLLECT {
    MATCH (p:Person)<-[:HOLDER]-(t:TENURE_VERSION)-[:OFFICE]->(o:Office)-[:PART_OF|OF_COUNTRY*0..6]->(n)
    // Who belongs to a country or a body anyhow counts for it on every day.
    WHERE NOT EXISTS { (p)-[:OF_COUNTRY|PART_OF*1..6]->(n) }
    AS_OF   AND TenureThen(t)
    RETURN DISTINCT {actor: p.id, from: coalesce(t.fromEarliest, date('0001-01-01')), to: coalesce(t.toLatest, date('9999-12-31'))}
  } ELSE [] END AS standIns,
  COLLECT { MATCH (part:Issue)-[:PART_OF*0..8]->(n) RETURN DISTINCT part.id } AS parts
CALL (standIns) {
  UNWIND standIns AS standIn
  MATCH (a:Actor {id: standIn.actor})
  RETURN sum(COUNT { (a)<-[:SOURCE]-() }) AS sources, sum(COUNT { (a)<-[:TARGET]-() }) AS targets
}
CALL (parts) {
  UNWIND parts AS part
  MATCH (i:Issue {id: part})
  RETURN sum(COUNT { (i)<-[:CONCERNS]-() }) AS concerning
}
RETURN key, n.id AS id, standIns, parts, sources, targets, concerning, COUNT { (n)<-[:PUBLISHED_BY]-() } AS published

// For whom actors count, themselves included, and within which days: what roll-up counts the other way round (`name/scope`).
// @param ids string[]
// @row many read
// @col key string
// @col countsFor StandIn[]
// @plan NodeUniqueIndexSeek
UNWIND $ids AS key
MATCH (a:Actor {id: key})
RETURN key, COLLECT {
    MATCH (a)-[:OF_COUNTRY|PART_OF*0..6]->(whole:Actor)
    RETURN DISTINCT {actor: whole.id, from: date('0001-01-01'), to: date('9999-12-31')}
  } + COLLECT {
    MATCH (a)<-[:HOLDER]-(t:TENURE_VERSION)-[:OFFICE]->(:Office)-[:PART_OF|OF_COUNTRY*0..6]->(whole:Actor)
    AS_OF WHERE TenureThen(t)
    RETURN DISTINCT {actor: whole.id, from: coalesce(t.fromEarliest, date('0001-01-01')), to: coalesce(t.toLatest, date('9999-12-31'))}
  } AS countsFor

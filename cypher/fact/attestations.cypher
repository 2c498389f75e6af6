// What facts stand on, in order of publication, and how many publishers tell each independently: a copy counts as its
// origin, the report at the end of its CITES.
// @param ids string[]
// @row many read
// @col key string
// @col attestations AttestationCard[]
// @col independentPublishers int
UNWIND $ids AS id
CALL (id) {
  AS_OF MATCH (f:Fact|Retracted {id: id}) WHERE OnRecordThen(f) RETURN f
  NOW MATCH (f:Fact {id: id}) RETURN f
  NOW UNION
  NOW MATCH (f:Retracted {id: id}) WHERE NOT EXISTS { MATCH (:Fact {id: id}) }
  NOW RETURN f ORDER BY f.retractedAt DESC LIMIT 1
}
RETURN id AS key,
  COLLECT {
    MATCH (f)-[link:REPORTED_IN]->(r:Report)
    RETURN AttestationCard(link) ORDER BY coalesce(r.publishedEarliest, date('9999-12-31')), link.position, r.id
  } AS attestations,
  COUNT {
    MATCH (f)-[:REPORTED_IN]->(:Report)-[:CITES*0..8]->(origin:Report)-[:PUBLISHED_BY]->(publisher:Actor)
    WHERE NOT (origin)-[:CITES]->()
    RETURN DISTINCT publisher
  } AS independentPublishers

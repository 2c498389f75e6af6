// What facts stand on together: the reports that tell any of them, in order of publication, who published these, by name, and how many publishers tell
// any of it independently: a copy counts as its origin, the report at the end of its CITES.
// @param groups FactGroup[]
// @row many read
// @col key string
// @col reports ReportCard[]
// @col publishers ActorCard[]
// @col independentPublishers int
UNWIND $groups AS asked
CALL (asked) {
  UNWIND asked.facts AS id
  NOW MATCH (f:Fact {id: id})
  AS_OF MATCH (f:Fact|Retracted {id: id}) WHERE OnRecordThen(f)
  MATCH (f)-[:REPORTED_IN]->(r:Report)
  RETURN collect(DISTINCT r) AS told
}
RETURN asked.key AS key,
  COLLECT { UNWIND told AS r RETURN ReportCard(r) ORDER BY coalesce(r.publishedEarliest, date('9999-12-31')), r.id } AS reports,
  COLLECT {
    UNWIND told AS r
    MATCH (r)-[:PUBLISHED_BY]->(publisher:Actor)
    WITH DISTINCT publisher
    RETURN ActorCard(publisher) ORDER BY publisher.name, publisher.id
  } AS publishers,
  COUNT {
    UNWIND told AS r
    MATCH (r)-[:CITES*0..8]->(origin:Report)-[:PUBLISHED_BY]->(publisher:Actor)
    WHERE NOT (origin)-[:CITES]->()
    RETURN DISTINCT publisher
  } AS independentPublishers

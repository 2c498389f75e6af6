// Keeps what facts say now as retracted versions, before they change.
// @param ids string[]
// @param reason string
// @param now datetime
// @row one write
// @touches nothing
// @col kept int
MATCH (f:Fact) WHERE f.id IN $ids
CREATE (v:Retracted)
SET v = properties(f), v.retractedAt = $now, v.reason = $reason
FOREACH (_ IN CASE WHEN f:Event THEN [1] ELSE [] END | SET v:RetractedEvent)
FOREACH (_ IN CASE WHEN f:Tenure THEN [1] ELSE [] END | SET v:RetractedTenure)
FOREACH (_ IN CASE WHEN f:Response THEN [1] ELSE [] END | SET v:RetractedResponse)
WITH f, v
CALL (f, v) { MATCH (f)-[r:SOURCE]->(n) CREATE (v)-[c:SOURCE]->(n) SET c = properties(r) }
CALL (f, v) { MATCH (f)-[r:TARGET]->(n) CREATE (v)-[c:TARGET]->(n) SET c = properties(r) }
CALL (f, v) { MATCH (f)-[r:CONCERNS]->(n) CREATE (v)-[c:CONCERNS]->(n) SET c = properties(r) }
CALL (f, v) { MATCH (f)-[:AT_PLACE]->(n) CREATE (v)-[:AT_PLACE]->(n) }
CALL (f, v) { MATCH (f)-[r:REPORTED_IN]->(n) CREATE (v)-[c:REPORTED_IN]->(n) SET c = properties(r) }
CALL (f, v) { MATCH (f)-[:HOLDER]->(n) CREATE (v)-[:HOLDER]->(n) }
CALL (f, v) { MATCH (f)-[:OFFICE]->(n) CREATE (v)-[:OFFICE]->(n) }
CALL (f, v) { MATCH (f)-[:ANSWER]->(n) CREATE (v)-[:ANSWER]->(n) }
CALL (f, v) { MATCH (f)-[:ANSWERED]->(n) CREATE (v)-[:ANSWERED]->(n) }
CALL (f, v) { MATCH (f)-[r:ASSERTED_BY]->(n) CREATE (v)-[c:ASSERTED_BY]->(n) SET c = properties(r) }
CALL (f, v) { MATCH (f)-[r:DENIED_BY]->(n) CREATE (v)-[c:DENIED_BY]->(n) SET c = properties(r) }
RETURN count(v) AS kept

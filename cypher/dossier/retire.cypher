// Retires actors, issues and reports that no dossier states and nothing that stands refers to any more,
// and into which no other was merged.
// @param ids string[]
// @param now datetime
// @row many write
// @col id string
MATCH (n:Actor|Issue|Report) WHERE n.id IN $ids
  AND NOT EXISTS { (n)<-[:STATES]-(:Dossier) }
  AND NOT EXISTS { (n)<-[:SOURCE|TARGET|CONCERNS|REPORTED_IN|HOLDER|OFFICE|ASSERTED_BY|DENIED_BY]-(:Fact) }
  AND NOT EXISTS { MATCH (:Redirect {to: n.id}) }
  AND NOT EXISTS { (n)<-[:OF_COUNTRY|PART_OF|PARTY|PUBLISHED_BY|CITES]-(:Actor|Issue|Report) }
CALL (n) { MATCH (n)-[:KNOWN_AS]->(s:Alias) DETACH DELETE s }
CALL (n) { MATCH (n)-[tie:OF_COUNTRY|PART_OF|PARTY|PUBLISHED_BY|CITES]->() DELETE tie }
SET n:Retracted, n.retractedAt = $now
REMOVE n:Actor, n:Person, n:Office, n:Ministry, n:Country, n:Organization, n:Issue, n:Dispute, n:Agreement, n:LegalCase, n:Measure, n:Report
RETURN n.id AS id ORDER BY id

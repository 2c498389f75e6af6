// Which of these tenures repeat, now that two actors are one, another of the same person in the same office at the same
// time; only such as an import brought and no dossier states.
// @param ids string[]
// @row many read
// @col id string
MATCH (t:Tenure) WHERE t.id IN $ids AND t.dataset IS NOT NULL AND NOT EXISTS { (t)<-[:STATES]-(:Dossier) }
MATCH (t)-[:HOLDER]->(person:Actor)
MATCH (t)-[:OFFICE]->(office:Actor)
WHERE EXISTS {
  MATCH (person)<-[:HOLDER]-(other:Tenure)-[:OFFICE]->(office)
  WHERE NOT other.id IN $ids AND coalesce(other.fromEarliest, date('0001-01-01')) <= coalesce(t.toLatest, date('9999-12-31'))
    AND coalesce(t.fromEarliest, date('0001-01-01')) <= coalesce(other.toLatest, date('9999-12-31'))
}
RETURN t.id AS id

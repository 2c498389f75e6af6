// Writes coded events that the graph does not have, with who takes part, and draws their relationships. Fewer sources or
// targets than the rows name mean that an actor of theirs was merged into another meanwhile.
// @param rows CodedRow[]
// @param now datetime
// @row one write
// @touches rows
// @col sources int
// @col targets int
UNWIND $rows AS row
OPTIONAL MATCH (source:Actor {id: row.source})
OPTIONAL MATCH (target:Actor {id: row.target})
WITH row, source, target, date(row.earliest) AS earliest, date(row.latest) AS latest
CREATE (e:Fact:Event {id: row.id, dataset: row.dataset, relation: row.relation, status: 'OCCURRED', date: row.date, earliest: earliest, latest: latest,
  code: row.code, codebook: row.codebook, edition: row.edition, intensity: row.intensity, scale: row.scale, recordedAt: $now})
FOREACH (_ IN CASE WHEN source IS NULL THEN [] ELSE [1] END | CREATE (e)-[:SOURCE {actor: row.source, date: earliest, fact: row.id, position: 0}]->(source))
FOREACH (_ IN CASE WHEN target IS NULL THEN [] ELSE [1] END | CREATE (e)-[:TARGET {actor: row.target, date: earliest, fact: row.id, position: 0}]->(target))
FOREACH (_ IN CASE WHEN row.relation = 'EACH_ACT' AND source <> target THEN [1] ELSE [] END | CREATE (source)-[:EACH_ACT {fact: row.id, date: earliest, latest: latest, intensity: row.intensity}]->(target))
RETURN count(source) AS sources, count(target) AS targets

// Writes coded events that the graph does not have, with who takes part, and draws their relationships. An actor that was
// merged into another since the rows were read stands for that other.
// @param rows CodedRow[]
// @param now datetime
// @row one write
// @col written int
UNWIND $rows AS row
OPTIONAL MATCH (formerSource:Redirect {id: row.source})
OPTIONAL MATCH (source:Actor {id: coalesce(formerSource.to, row.source)})
OPTIONAL MATCH (formerTarget:Redirect {id: row.target})
OPTIONAL MATCH (target:Actor {id: coalesce(formerTarget.to, row.target)})
WITH row, source, target, date(row.earliest) AS earliest, date(row.latest) AS latest
CREATE (e:Fact:Event {id: row.id, dataset: row.dataset, relation: row.relation, status: 'OCCURRED', date: row.date, earliest: earliest, latest: latest,
  code: row.code, codebook: row.codebook, edition: row.edition, intensity: row.intensity, scale: row.scale, recordedAt: $now})
FOREACH (_ IN CASE WHEN source IS NULL THEN [] ELSE [1] END | CREATE (e)-[:SOURCE {actor: source.id, date: earliest, fact: row.id, position: 0}]->(source))
FOREACH (_ IN CASE WHEN target IS NULL THEN [] ELSE [1] END | CREATE (e)-[:TARGET {actor: target.id, date: earliest, fact: row.id, position: 0}]->(target))
FOREACH (_ IN CASE WHEN row.relation = 'EACH_ACT' AND source <> target THEN [1] ELSE [] END | CREATE (source)-[:EACH_ACT {fact: row.id, date: earliest, latest: latest, intensity: row.intensity}]->(target))
RETURN count(e) AS written

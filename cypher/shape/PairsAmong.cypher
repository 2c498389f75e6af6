// Who acts upon whom in acts, of each kind of act or, where `together`, of all kinds: the pairs of `actors` with the most acts first, and how many pairs
// there are in all, whoever they are.
// @param actors string[]
// @param together boolean
// @param limit int
MATCH (it)-[by:SOURCE]->() MATCH (it)-[upon:TARGET]->() WHERE by.actor <> upon.actor
WITH DISTINCT it, by.actor AS source, upon.actor AS target
WITH source, target, CASE WHEN $together THEN null ELSE it.relation END AS relation, CASE WHEN it.intensity IS NULL THEN null ELSE it.scale END AS scale, count(*) AS count, max(it.earliest) AS last,
  sum(it.intensity) AS sum, sum(CASE WHEN it.intensity > 0 THEN 1 ELSE 0 END) AS cooperative, sum(CASE WHEN it.intensity < 0 THEN 1 ELSE 0 END) AS hostile
WITH source, target, relation, sum(count) AS count, max(last) AS last, collect({scale: scale, count: count, cooperative: cooperative, hostile: hostile, sum: sum}) AS scales
WITH collect({source: source, target: target, relation: relation, count: count, last: last, scales: scales}) AS pairs
CALL (pairs) {
  UNWIND pairs AS pair
  WITH pair WHERE pair.source IN $actors AND pair.target IN $actors
  WITH pair ORDER BY pair.count DESC, pair.source, pair.target, pair.relation LIMIT $limit
  RETURN collect(pair) AS shown
}
RETURN shown AS pairs, size(pairs) AS total

// The actors that take part in acts, those in most acts first, and how many there are in all.
// @param limit int
WITH it, COLLECT { MATCH (it)-[part_:SOURCE]->() RETURN DISTINCT part_.actor } AS sources, COLLECT { MATCH (it)-[part_:TARGET]->() RETURN DISTINCT part_.actor } AS targets
UNWIND sources + [actor IN targets WHERE NOT actor IN sources] AS actor
WITH actor, CASE WHEN it.intensity IS NULL THEN null ELSE it.scale END AS scale, count(*) AS count, sum(CASE WHEN actor IN sources THEN 1 ELSE 0 END) AS asSource, sum(CASE WHEN actor IN targets THEN 1 ELSE 0 END) AS asTarget,
  max(it.earliest) AS last, sum(it.intensity) AS sum, sum(CASE WHEN it.intensity > 0 THEN 1 ELSE 0 END) AS cooperative, sum(CASE WHEN it.intensity < 0 THEN 1 ELSE 0 END) AS hostile
WITH actor, sum(count) AS count, sum(asSource) AS asSource, sum(asTarget) AS asTarget, max(last) AS last,
  collect({scale: scale, count: count, cooperative: cooperative, hostile: hostile, sum: sum}) AS scales
ORDER BY count DESC, actor
WITH collect({actor: actor, count: count, asSource: asSource, asTarget: asTarget, last: last, scales: scales}) AS actors
RETURN actors[..$limit] AS actors, size(actors) AS total

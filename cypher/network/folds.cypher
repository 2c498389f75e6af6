// For which countries actors count, and within which days: all that count for one at all, but no country for another. Who belongs to one
// anyhow counts for it on every day.
// @row many read
// @kept many acts are brought together by few rows
// @col actor string
// @col whole string
// @col from date
// @col to date
CALL () {
  MATCH (c:Country)
  MATCH (a:Actor)-[:OF_COUNTRY|PART_OF*1..6]->(c) WHERE NOT a:Country
  RETURN DISTINCT a.id AS actor, c.id AS whole, date('0001-01-01') AS from, date('9999-12-31') AS to
  UNION
  MATCH (c:Country)
  MATCH (o:Office)-[:PART_OF|OF_COUNTRY*1..6]->(c)
  WITH DISTINCT o, c
  MATCH (o)<-[:OFFICE]-(t:TENURE_VERSION)-[:HOLDER]->(a:Actor)
  WHERE NOT EXISTS { (a)-[:OF_COUNTRY|PART_OF*1..6]->(c) }
  AS_OF   AND TenureThen(t)
  RETURN DISTINCT a.id AS actor, c.id AS whole, coalesce(t.fromEarliest, date('0001-01-01')) AS from, coalesce(t.toLatest, date('9999-12-31')) AS to
}
RETURN actor, whole, from, to
ORDER BY actor, whole, from, to

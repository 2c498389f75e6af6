// Whether an actor passes the filter of a list. Null leaves a condition out.
// @param types string[]?
// @param kinds string[]?
// @param country string?
// @param partOf string?
// @param matching string[]?
(($types IS NULL OR it.type IN $types)
  AND ($kinds IS NULL OR it.kind IN $kinds)
  AND ($matching IS NULL OR it.id IN $matching)
  AND ($country IS NULL OR EXISTS { (it)-[:OF_COUNTRY]->(:Country {id: $country}) })
  AND ($partOf IS NULL OR EXISTS { (it)-[:PART_OF*1..8]->(:Actor {id: $partOf}) }))

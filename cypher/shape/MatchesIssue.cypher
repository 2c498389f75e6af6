// Whether an issue passes the filter of a list. Null leaves a condition out.
// @param types string[]?
// @param kinds string[]?
// @param facets string[]?
// @param party string?
// @param partOf string?
// @param matching string[]?
(($types IS NULL OR it.type IN $types)
  AND ($kinds IS NULL OR it.kind IN $kinds)
  AND ($facets IS NULL OR any(facet IN it.facets WHERE facet IN $facets))
  AND ($matching IS NULL OR it.id IN $matching)
  AND ($party IS NULL OR EXISTS { (it)-[:PARTY]->(:Actor {id: $party}) })
  AND ($partOf IS NULL OR EXISTS { (it)-[:PART_OF*1..8]->(:Issue {id: $partOf}) }))

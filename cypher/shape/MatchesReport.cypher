// Whether a report passes the filter of a list; one without a date of publication only where no span is asked for.
// @param publisher string?
// @param languages string[]?
// @param matching string[]?
// @param during boolean
// @param from date
// @param to date
// @param certainly boolean
(($languages IS NULL OR it.language IN $languages)
  AND ($matching IS NULL OR it.id IN $matching)
  AND (NOT $during OR CASE WHEN $certainly THEN $from <= it.publishedEarliest AND it.publishedLatest <= $to ELSE it.publishedEarliest <= $to AND $from <= it.publishedLatest END)
  AND ($publisher IS NULL OR EXISTS { (it)-[:PUBLISHED_BY]->(:Actor {id: $publisher}) }))

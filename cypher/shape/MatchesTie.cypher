// Whether a drawn relationship passes the filter of an actor's ties.
// @param relations string[]?
// @param from date
// @param to date
// @param certainly boolean
// @param issues string[]?
(($relations IS NULL OR type(it) IN $relations)
  AND (CASE WHEN $certainly THEN $from <= it.date AND it.latest <= $to ELSE it.date <= $to AND $from <= it.latest END)
  AND ($issues IS NULL OR EXISTS { (:Event {id: coalesce(it.event, it.fact)})-[about_:CONCERNS]->() WHERE about_.issue IN $issues }))

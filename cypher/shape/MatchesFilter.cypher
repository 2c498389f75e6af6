// Whether an event passes the filter. `sources`, `targets`, `ones`, `others` and `against` are who may stand for the
// actor asked for, each as {actor, from, to}: to stand for it on the day of the act. Null leaves a condition out.
// @param relations string[]?
// @param statuses string[]?
// @param from date
// @param to date
// @param certainly boolean
// @param sources StandIn[]?
// @param targets StandIn[]?
// @param ones StandIn[]?
// @param others StandIn[]?
// @param against StandIn[]?
// @param issues string[]?
// @param matching string[]?
// @param dataset string?
(($relations IS NULL OR it.relation IN $relations OR ('RETALIATES' IN $relations AND EXISTS { (it)-[:RESPONDS_TO {as: 'RETALIATES'}]->(:Event) }))
  AND ($statuses IS NULL OR it.status IN $statuses)
  AND MatchesDuring(it)
  AND ($dataset IS NULL OR it.dataset = $dataset)
  AND ($matching IS NULL OR it.id IN $matching)
  AND ($issues IS NULL OR EXISTS { (it)-[about_:CONCERNS]->() WHERE about_.issue IN $issues })
  AND ($sources IS NULL OR EXISTS { (it)-[part_:SOURCE]->() WHERE any(s IN $sources WHERE s.actor = part_.actor AND it.earliest <= s.to AND s.from <= it.latest) })
  AND ($targets IS NULL OR EXISTS { (it)-[part_:TARGET]->() WHERE any(s IN $targets WHERE s.actor = part_.actor AND it.earliest <= s.to AND s.from <= it.latest) })
  AND ($ones IS NULL OR EXISTS { (it)-[part_:SOURCE]->(), (it)-[other_:TARGET]->() WHERE
        any(s IN $ones WHERE s.actor = part_.actor AND it.earliest <= s.to AND s.from <= it.latest) AND any(s IN $others WHERE s.actor = other_.actor AND it.earliest <= s.to AND s.from <= it.latest)
        OR any(s IN $others WHERE s.actor = part_.actor AND it.earliest <= s.to AND s.from <= it.latest) AND any(s IN $ones WHERE s.actor = other_.actor AND it.earliest <= s.to AND s.from <= it.latest) })
  AND ($against IS NULL OR EXISTS { (it)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_:Event)-[part_:SOURCE]->() WHERE any(s IN $against WHERE s.actor = part_.actor AND earlier_.earliest <= s.to AND s.from <= earlier_.latest) }))

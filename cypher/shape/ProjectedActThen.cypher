// A `ProjectedAct` as of the request's clocks.
{id: it.id, relation: it.relation, date: it.date, dataset: it.dataset,
  sources: [(it)-[part_:SOURCE]->() | part_.actor], targets: [(it)-[part_:TARGET]->() | part_.actor],
  issues: COLLECT { MATCH (it)-[:CONCERNS]->(issue_) WHERE IssueThen(issue_) RETURN issue_.id },
  against: COLLECT {
    MATCH (:EVENT_VERSION {id: it.id})<-[:ANSWER]-(x_:RESPONSE_VERSION)-[:ANSWERED]->(named_) WHERE x_.as = 'RETALIATES' AND OnRecordThen(x_)
    MATCH (earlier_:EVENT_VERSION {id: named_.id})-[part_:SOURCE]->() WHERE EventThen(earlier_)
    RETURN DISTINCT part_.actor
  }}

// `ProjectedColumns` as of the request's clocks.
it.id AS id, it.relation AS relation, it.date AS date, it.dataset AS dataset,
  COLLECT { MATCH (it)-[part_:SOURCE]->() RETURN part_.actor } AS sources,
  COLLECT { MATCH (it)-[part_:TARGET]->() RETURN part_.actor } AS targets,
  COLLECT { MATCH (it)-[:CONCERNS]->(issue_) WHERE IssueThen(issue_) RETURN issue_.id } AS issues,
  COLLECT {
    MATCH (:EVENT_VERSION {id: it.id})<-[:ANSWER]-(x_:RESPONSE_VERSION)-[:ANSWERED]->(named_) WHERE x_.as = 'RETALIATES' AND OnRecordThen(x_)
    MATCH (earlier_:EVENT_VERSION {id: named_.id})-[part_:SOURCE]->() WHERE EventThen(earlier_)
    RETURN DISTINCT part_.actor
  } AS against

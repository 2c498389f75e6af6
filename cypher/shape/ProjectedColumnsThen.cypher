// `ProjectedColumns` as of the request's clocks.
it.id + '\t' + it.relation + '\t' + it.date + '\t' + coalesce(it.dataset, '')
  + reduce(text_ = '', part_ IN COLLECT {
    MATCH (it)-[tie_:SOURCE|TARGET]->(end_) RETURN left(type(tie_), 1) + end_.id AS tied_
    UNION ALL
    MATCH (it)-[:CONCERNS]->(issue_) WHERE IssueThen(issue_) RETURN 'C' + issue_.id AS tied_
    UNION ALL
    MATCH (:EVENT_VERSION {id: it.id})<-[:ANSWER]-(x_:RESPONSE_VERSION)-[:ANSWERED]->(named_) WHERE x_.as = 'RETALIATES' AND OnRecordThen(x_)
    MATCH (earlier_:EVENT_VERSION {id: named_.id})-[:SOURCE]->(end_) WHERE EventThen(earlier_)
    RETURN DISTINCT 'A' + end_.id AS tied_
  } | text_ + '\t' + part_) AS act

// An act by what it ties, as one text that `readAct` takes apart: its id, relation, date and dataset, then who acts (S) upon whom (T), about
// what (C), and whose earlier acts it retaliates for (A). Half a million acts as one text each take a third of the time that rows of columns
// and lists do, and hardly any is an answer, which is asked first.
it.id + '\t' + it.relation + '\t' + it.date + '\t' + coalesce(it.dataset, '')
  + reduce(text_ = '', part_ IN COLLECT {
    MATCH (it)-[tie_:SOURCE|TARGET|CONCERNS]->(end_) RETURN left(type(tie_), 1) + end_.id
  } | text_ + '\t' + part_)
  + CASE WHEN EXISTS { (it)<-[:ANSWER]-() } THEN reduce(text_ = '', part_ IN COLLECT {
    MATCH (it)<-[:ANSWER]-(:Response {as: 'RETALIATES'})-[:ANSWERED]->(:Event)-[:SOURCE]->(end_) RETURN 'A' + end_.id
  } | text_ + '\t' + part_) ELSE '' END AS act

// The columns of an act by what it ties: who acts upon whom, about what, and whose earlier acts it retaliates for. Columns, as maps
// would say their keys with every act; and COLLECT, which reads twice as fast here as patterns in brackets.
it.id AS id, it.relation AS relation, it.date AS date, it.dataset AS dataset,
  COLLECT { MATCH (it)-[part_:SOURCE]->() RETURN part_.actor } AS sources,
  COLLECT { MATCH (it)-[part_:TARGET]->() RETURN part_.actor } AS targets,
  COLLECT { MATCH (it)-[part_:CONCERNS]->() RETURN part_.issue } AS issues,
  COLLECT { MATCH (it)<-[:ANSWER]-(:Response {as: 'RETALIATES'})-[:ANSWERED]->(:Event)-[part_:SOURCE]->() RETURN part_.actor } AS against

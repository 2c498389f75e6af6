// An act by what it ties: who acts upon whom, about what, and whose earlier acts it retaliates for.
// @field id string
// @field relation string
// @field date partialDate
// @field dataset string?
// @field sources string[]
// @field targets string[]
// @field issues string[]
// @field against string[]
{id: it.id, relation: it.relation, date: it.date, dataset: it.dataset,
  sources: [(it)-[part_:SOURCE]->() | part_.actor], targets: [(it)-[part_:TARGET]->() | part_.actor], issues: [(it)-[part_:CONCERNS]->() | part_.issue],
  against: [(it)<-[:ANSWER]-(:Response {as: 'RETALIATES'})-[:ANSWERED]->(:Event)-[part_:SOURCE]->() | part_.actor]}

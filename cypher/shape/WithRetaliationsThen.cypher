// Gives an anchor the retaliations as of the request's clocks, where its filter asks for any, so that no act looks for its own: by the facts, as
// versions draw nothing. A retaliation is the later act's id, the sources of the earlier one, and when that happened.
CALL (it) {
  UNWIND CASE WHEN any(clause IN $wheres[it.where].clauses WHERE any(test IN clause.tests WHERE test.kind = 'AGAINST' OR test.kind = 'RELATION' AND 'RETALIATES' IN test.words)) THEN [1] ELSE [] END AS once
  MATCH (x:Response|RetractedResponse) WHERE x.as = 'RETALIATES' AND OnRecordThen(x)
  WITH x
  MATCH (x)-[:ANSWER]->(laterNode)
  MATCH (x)-[:ANSWERED]->(earlierNode)
  WITH *
  MATCH (earlier:Event|RetractedEvent {id: earlierNode.id}) WHERE EventThen(earlier)
  RETURN collect({later: laterNode.id, upon: [(earlier)-[part:SOURCE]->() | part.actor], earliest: earlier.earliest, latest: earlier.latest}) AS retaliations
}
WITH it {.*, retaliations: retaliations} AS it

// Ties an event, or a version of one, to whom and what its row names; `row` is the line.
CALL (it, row) {
  UNWIND row.sources AS tie_
  CALL (tie_) {
    MATCH (end_:Actor {id: tie_.id}) RETURN end_
    UNION
    MATCH (end_:Retracted {id: tie_.id}) WHERE NOT EXISTS { MATCH (:Actor {id: tie_.id}) }
    RETURN end_ LIMIT 1
  }
  CREATE (it)-[:SOURCE {actor: tie_.id, date: it.earliest, fact: it.id, position: tie_.position}]->(end_)
}
CALL (it, row) {
  UNWIND row.targets AS tie_
  CALL (tie_) {
    MATCH (end_:Actor {id: tie_.id}) RETURN end_
    UNION
    MATCH (end_:Retracted {id: tie_.id}) WHERE NOT EXISTS { MATCH (:Actor {id: tie_.id}) }
    RETURN end_ LIMIT 1
  }
  CREATE (it)-[:TARGET {actor: tie_.id, date: it.earliest, fact: it.id, position: tie_.position}]->(end_)
}
CALL (it, row) {
  UNWIND row.issues AS tie_
  CALL (tie_) {
    MATCH (end_:Issue {id: tie_.id}) RETURN end_
    UNION
    MATCH (end_:Retracted {id: tie_.id}) WHERE NOT EXISTS { MATCH (:Issue {id: tie_.id}) }
    RETURN end_ LIMIT 1
  }
  CREATE (it)-[:CONCERNS {issue: tie_.id, date: it.earliest, fact: it.id, position: tie_.position}]->(end_)
}
CALL (it, row) {
  UNWIND row.places AS place_
  MATCH (end_:Place {id: place_})
  CREATE (it)-[:AT_PLACE]->(end_)
}

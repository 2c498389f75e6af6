// Which of these ids the graph knows, and whether something that stands has them; an actor that was merged into another
// stands for that other.
// @param ids string[]
// @row many read
// @col id string
// @col standing boolean
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Actor|Issue|Report|Place|Dataset|Fact|Dossier|Redirect {id: id}) RETURN true AS standing
  UNION
  MATCH (n:Retracted {id: id}) RETURN false AS standing
}
RETURN id, any(found IN collect(standing) WHERE found) AS standing

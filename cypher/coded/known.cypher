// Which of these acts the graph has, standing or withdrawn, and which rows of their dataset tell them.
// @param ids string[]
// @row many read
// @col id string
// @col rows string[]
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Event {id: id}) RETURN e
  UNION
  MATCH (e:Retracted {id: id}) RETURN e LIMIT 1
}
RETURN id, coalesce(e.rows, []) AS rows

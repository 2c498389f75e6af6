// Facts and reports whose dates contradict themselves: an end before its beginning, or an answer before what it answers.
// @row many read
// @col id string
// @col what string
CALL () {
  MATCH (e:Event) WHERE e.earliest > e.latest OR e.earliest IS NULL OR e.latest IS NULL OR NOT toString(e.earliest) STARTS WITH e.date OR NOT toString(e.latest) STARTS WITH e.date
  RETURN e.id AS id, 'its days do not fit the date ' + coalesce(e.date, 'that it lacks') AS what
  UNION ALL
  MATCH (t:Tenure) WHERE t.fromEarliest > t.toLatest
  RETURN t.id AS id, 'it ends (' + t.to + ') before it begins (' + t.from + ')' AS what
  UNION ALL
  MATCH (later:Event)<-[:ANSWER]-(x:Response)-[:ANSWERED]->(earlier:Event) WHERE later.latest < earlier.earliest
  RETURN x.id AS id, 'the answer (' + later.date + ') is before what it answers (' + earlier.date + ')' AS what
}
RETURN id, what ORDER BY id, what

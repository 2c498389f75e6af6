// Removes what the responses around events have drawn, before those events change.
// @param ids string[]
// @row one write
// @touches ids
// @col undrawn int
MATCH (e:Event)<-[:ANSWER|ANSWERED]-(x:Response) WHERE e.id IN $ids
WITH DISTINCT x
UndrawResponse(x)
RETURN count(x) AS undrawn

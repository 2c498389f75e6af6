// Draws what the responses around events imply, after those events changed.
// @param ids string[]
// @row one write
// @touches ids
// @col drawn int
MATCH (e:Event)<-[:ANSWER|ANSWERED]-(x:Response) WHERE e.id IN $ids
WITH DISTINCT x
DrawResponse(x)
RETURN count(x) AS drawn

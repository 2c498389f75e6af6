// Draws what responses imply, after all that they had drawn was removed.
// @param ids string[]
// @row one write
// @col drawn int
MATCH (x:Response) WHERE x.id IN $ids
DrawResponse(x)
RETURN count(x) AS drawn

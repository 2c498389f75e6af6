// Draws what tenures imply, after one of their actors took the place of another.
// @param ids string[]
// @row one write
// @col drawn int
MATCH (t:Tenure) WHERE t.id IN $ids
DrawTenure(t)
RETURN count(t) AS drawn

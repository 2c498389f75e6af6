// Draws what tenures imply, after all that they had drawn was removed.
// @param ids string[]
// @row one write
// @col drawn int
MATCH (t:Tenure) WHERE t.id IN $ids
DrawTenure(t)
RETURN count(t) AS drawn

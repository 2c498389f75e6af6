// Draws facts again, after an actor of theirs moved.
// @param ids string[]
// @row one write
// @col drawn int
MATCH (f:Fact) WHERE f.id IN $ids
DrawEvent(f)
DrawResponse(f)
DrawTenure(f)
RETURN count(f) AS drawn

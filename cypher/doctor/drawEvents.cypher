// Draws what events imply, after all that they had drawn was removed.
// @param ids string[]
// @row one write
// @col drawn int
MATCH (e:Event) WHERE e.id IN $ids
DrawEvent(e)
RETURN count(e) AS drawn

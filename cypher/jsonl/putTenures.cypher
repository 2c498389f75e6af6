// Writes tenures that are not there, and draws their relationships.
// @param rows LineTenure[]
// @row one write
// @touches nothing
// @col written int
UNWIND $rows AS row
WITH row WHERE IsNewFact(row)
CREATE (t:Fact:Tenure {id: row.id})
SetTenure(t)
DrawTenure(t)
RETURN count(t) AS written

// Writes responses that are not there, and draws their relationships.
// @param rows LineResponse[]
// @row one write
// @touches rows
// @col written int
UNWIND $rows AS row
WITH row WHERE IsNewFact(row)
CREATE (x:Fact:Response {id: row.id})
SetResponse(x)
DrawResponse(x)
RETURN count(x) AS written

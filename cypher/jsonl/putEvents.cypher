// Writes events that are not there, with all that they name, and draws their relationships.
// @param rows LineEvent[]
// @row one write
// @col written int
UNWIND $rows AS row
WITH row WHERE IsNewFact(row)
CREATE (e:Fact:Event {id: row.id})
SetEvent(e)
WITH e, row
TieParts(e)
TieReports(e)
DrawEvent(e)
RETURN count(e) AS written

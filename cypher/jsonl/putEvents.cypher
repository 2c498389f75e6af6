// Writes events that are not there, with all that they name, and draws their relationships; counts them by dataset.
// @param rows LineEvent[]
// @row many write
// @touches rows
// @col dataset string?
// @col written int
// @col facts int
UNWIND $rows AS row
WITH row WHERE IsNewFact(row)
CREATE (e:Fact:Event {id: row.id})
SetEvent(e)
WITH e, row
TieParts(e)
TieReports(e)
DrawEvent(e)
RETURN e.dataset AS dataset, count(e) AS written, count(e) AS facts

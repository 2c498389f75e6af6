// Writes versions of events that are not there and no longer stand, with all that they name.
// @param rows LineEvent[]
// @row one write
// @col written int
UNWIND $rows AS row
WITH row WHERE IsNewVersion(row)
CREATE (e:Retracted:RetractedEvent {id: row.id})
SetEvent(e)
WITH e, row
TieParts(e)
TieReports(e)
RETURN count(e) AS written

// Writes versions of tenures that are not there and no longer stand.
// @param rows LineTenure[]
// @row one write
// @touches nothing
// @col written int
UNWIND $rows AS row
WITH row WHERE IsNewVersion(row)
CREATE (t:Retracted:RetractedTenure {id: row.id})
SetTenure(t)
RETURN count(t) AS written

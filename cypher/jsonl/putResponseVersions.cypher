// Writes versions of responses that are not there and no longer stand.
// @param rows LineResponse[]
// @row one write
// @touches nothing
// @col written int
UNWIND $rows AS row
WITH row WHERE IsNewVersion(row)
CREATE (x:Retracted:RetractedResponse {id: row.id})
SetResponse(x)
RETURN count(x) AS written

// Writes versions of events that are not there and no longer stand, with all that they name; counts by dataset the
// versions, and the facts that are new with them: those that nothing stands for and had no version before.
// @param rows LineEvent[]
// @row many write
// @touches nothing
// @col dataset string?
// @col written int
// @col facts int
UNWIND $rows AS row
WITH row WHERE IsNewVersion(row)
CREATE (e:Retracted:RetractedEvent {id: row.id})
SetEvent(e)
WITH e, row
TieParts(e)
TieReports(e)
WITH e.dataset AS dataset, e.id AS id, count(e) AS fresh
WITH dataset, fresh, NOT EXISTS { MATCH (:Event {id: id}) } AND COUNT { MATCH (v:Retracted {id: id}) } = fresh AS isNew
RETURN dataset, sum(fresh) AS written, sum(CASE WHEN isNew THEN 1 ELSE 0 END) AS facts

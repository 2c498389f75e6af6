// Writes issues.
// @param rows IssueRow[]
// @row one write
// @touches nothing
// @col written int
UNWIND $rows AS row
MERGE (i:Issue {id: row.id})
SET i.type = row.type, i.name = row.name, i.description = row.description, i.kind = row.kind, i.facets = row.facets,
  i.opened = row.opened, i.closed = row.closed
FOREACH (_ IN CASE row.type WHEN 'Dispute' THEN [1] ELSE [] END | SET i:Dispute)
FOREACH (_ IN CASE row.type WHEN 'Agreement' THEN [1] ELSE [] END | SET i:Agreement)
FOREACH (_ IN CASE row.type WHEN 'LegalCase' THEN [1] ELSE [] END | SET i:LegalCase)
FOREACH (_ IN CASE row.type WHEN 'Measure' THEN [1] ELSE [] END | SET i:Measure)
RETURN count(i) AS written

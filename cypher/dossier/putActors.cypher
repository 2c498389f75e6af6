// Writes actors; one that was retired stands again.
// @param rows ActorRow[]
// @row one write
// @touches nothing
// @col written int
UNWIND $rows AS row
MERGE (a:Actor {id: row.id})
SET a.type = row.type, a.name = row.name, a.description = row.description, a.kind = row.kind, a.alpha2 = row.alpha2
FOREACH (_ IN CASE row.type WHEN 'Person' THEN [1] ELSE [] END | SET a:Person)
FOREACH (_ IN CASE row.type WHEN 'Office' THEN [1] ELSE [] END | SET a:Office)
FOREACH (_ IN CASE row.type WHEN 'Ministry' THEN [1] ELSE [] END | SET a:Ministry)
FOREACH (_ IN CASE row.type WHEN 'Country' THEN [1] ELSE [] END | SET a:Country)
FOREACH (_ IN CASE row.type WHEN 'Organization' THEN [1] ELSE [] END | SET a:Organization)
RETURN count(a) AS written
